/** The page's own style sheet. Colours come in pairs of ink and ground, each pair with a contrast of at least 4.5 in both schemes. */
import { filterStyle } from './html-filter.ts'

export const style = `
:root{color-scheme:light dark;--page:#faf9f7;--card:#fff;--ink:#1c1e22;--soft:#575c65;--line:#e2dfd9;--inset:#f5f3ef;--link:#1a5a96;
--fail:#a9221b;--fail-bg:#fcebe9;--warn:#7d4b00;--warn-bg:#fbf0da;--note:#1b5a94;--note-bg:#e7f0f9;--open:#643a97;--open-bg:#f1ebf9;
--quiet:#555a63;--quiet-bg:#edebe7;--pass:#1b663d;--pass-bg:#e4f3ea;--mark:#ffe08a;--mark-ink:#2b2100;
--fail-bar:#c8392f;--warn-bar:#d99a2b;--note-bar:#4b8fcb;--open-bar:#9a78c9;--quiet-bar:#c3c0b9;--pass-bar:#5aa97c;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{--page:#141619;--card:#1b1e22;--ink:#e8e6e2;--soft:#a9aeb6;--line:#32363c;--inset:#15181b;--link:#8cc2f2;
--fail:#ff9d93;--fail-bg:#3c1e1b;--warn:#f1bd63;--warn-bg:#362a13;--note:#8cc2f2;--note-bg:#182c3f;--open:#cbaef4;--open-bg:#2c233b;
--quiet:#b8bcc3;--quiet-bg:#2b2f34;--pass:#86d4a8;--pass-bg:#173322;--mark:#6a5200;--mark-ink:#fff3cf;
--fail-bar:#d9564b;--warn-bar:#c98f2c;--note-bar:#4d8bc2;--open-bar:#8e70ba;--quiet-bar:#4b5057;--pass-bar:#3f8a60}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:clamp(1.5rem,5vw,3.5rem)}
footer{padding-bottom:4rem;margin-top:3rem;color:var(--soft);font-size:.875rem}
h1,h2,h3,h4{line-height:1.25;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.6rem,5vw,2.4rem);letter-spacing:-.02em;margin:.2rem 0 .3rem}
h2{font-size:1.3rem;letter-spacing:-.01em;margin:3rem 0 .9rem}
h3{font-size:1rem;font-weight:500;margin:0;text-wrap:pretty}
h4{font-size:.8125rem;letter-spacing:.02em;color:var(--soft);margin:1.5rem 0 .4rem}
p{margin:.4rem 0;max-width:46rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,pre:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
code,pre{font-family:var(--mono);font-size:.875em}
i{font-style:normal;color:var(--open);background:var(--open-bg);border-radius:3px;padding:0 .1em}
mark{background:var(--mark);color:var(--mark-ink);border-radius:2px;padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark i{background:none;color:inherit;text-decoration:underline dotted}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.eyebrow{color:var(--soft);font-size:.875rem;margin:0}
.where{color:var(--soft);margin:0}.where code{color:var(--ink)}
.verdict{border-radius:14px;padding:1.25rem clamp(1rem,3vw,1.75rem) 1.35rem;margin:1.75rem 0 1.5rem;background:var(--quiet-bg)}
.verdict h2{margin:0;font-size:clamp(1.35rem,4vw,1.8rem)}.verdict p{margin:.3rem 0 0}
.verdict.good{background:var(--pass-bg)}.verdict.good h2{color:var(--pass)}
.verdict.poor{background:var(--warn-bg)}.verdict.poor h2{color:var(--warn)}
.verdict.bad{background:var(--fail-bg)}.verdict.bad h2{color:var(--fail)}
.verdict.open{background:var(--open-bg)}.verdict.open h2{color:var(--open)}
.alert{border:1px solid var(--open);border-radius:12px;background:var(--card);padding:1rem 1.25rem;margin:1rem 0}
.alert.own{border-color:var(--fail)}.alert h2{margin:0;font-size:1rem;color:var(--open)}.alert.own h2{color:var(--fail)}
.alert ul{margin:.4rem 0 0;padding-left:1.1rem}.alert p{margin:.3rem 0 0}
.run{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,clamp(9rem,22vw,13rem)),1fr));gap:.9rem 1.5rem;margin:0}
.run dt{font-size:.8125rem;color:var(--soft)}.run dd{margin:0}.run code{font-size:.8125rem}
table{border-collapse:collapse;width:100%}caption{text-align:left}
.areas{font-size:.9375rem}.areas caption{color:var(--soft);padding-bottom:.4rem;font-size:.875rem}
.areas th,.areas td{text-align:left;font-weight:400;padding:.4rem 0;border-top:1px solid var(--line);vertical-align:baseline}
.areas thead th{color:var(--soft);font-size:.8125rem;border:0}
.areas th:first-child{width:11.5rem;padding-right:1rem}.areas td:last-child{padding-left:1.25rem;color:var(--soft);width:48%}
.areas svg{display:block;width:100%;height:.6rem;border-radius:3px;overflow:hidden}
svg .fail{fill:var(--fail-bar)}svg .warn{fill:var(--warn-bar)}svg .note{fill:var(--note-bar)}svg .pass{fill:var(--pass-bar)}
svg .inconclusive,svg .waived{fill:var(--open-bar)}svg .unsupported,svg .not-applicable,svg .not-run{fill:var(--quiet-bar)}
.first{padding-left:0;list-style:none;margin:0}
.first>li{padding:.45rem 0;border-top:1px solid var(--line);display:grid;grid-template-columns:6rem 1fr;gap:.1rem 1rem;align-items:baseline}
.first .told{grid-column:2;margin:0;font-size:.9375rem}.first .told div{grid-template-columns:6.5rem 1fr;padding:0}.first dd{color:var(--soft)}.first h3{font-weight:600}
.first>li:target{outline:2px solid var(--link);outline-offset:4px;border-radius:4px}.under{list-style:none;padding:0;margin:0}.under li{padding:.1rem 0}.proof{grid-column:2;min-width:0}#supported~.facts>div{grid-template-columns:minmax(8rem,16rem) 1fr}
.answered{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;align-items:flex-start}.answered>div{flex:1 1 18rem;min-width:0}.answered>div:empty{display:none}.glossary{margin-top:3rem}.glossary>summary{font-size:1.3rem;font-weight:650;letter-spacing:-.01em}
nav{max-width:64rem;margin:1.25rem auto 0;padding:0 clamp(1rem,4vw,2.5rem);display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9375rem}
.changes{list-style:none;padding:0;margin:.3rem 0}.changes li{padding:.25rem 0}h3+.changes{margin-top:.3rem}section>h3{margin-top:1rem}
.sight{font-size:.9375rem;margin-top:.8rem}.sight caption{color:var(--soft);padding-bottom:.4rem;font-size:.875rem}
.sight th,.sight td{text-align:left;font-weight:400;padding:.4rem 1rem .4rem 0;border-top:1px solid var(--line);vertical-align:baseline}.sight thead th{color:var(--soft);font-size:.8125rem;border:0}
.sight td:last-child{color:var(--soft)}.command+.run{margin-top:1.25rem}
#filter .choice{margin-top:.8rem;display:flex;flex-wrap:wrap;gap:.6rem 1.1rem;align-items:center}
#filter .choice label{font-size:.9375rem;color:inherit}select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:8px;padding:.25rem .5rem;max-width:100%}
#filter{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.25rem;margin:0 0 1rem}
#filter label{display:inline-flex;align-items:center;gap:.4rem}
#filter .search{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
#filter input[type=search]{flex:1 1 14rem;min-width:0;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:8px;padding:.4rem .7rem}
fieldset{border:0;padding:0;margin:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;font-size:.9375rem}
legend{padding:0;font-size:.8125rem;color:var(--soft);margin-bottom:.2rem}
#filter #matches{margin:.7rem 0 0;color:var(--soft);font-size:.875rem}#matches:empty{display:none}
button{font:inherit;font-size:.8125rem;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.25rem .7rem;cursor:pointer}
button:hover{background:var(--quiet-bg)}
section.area>h2{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline}section.area>h2 span{font-size:.875rem;font-weight:400;letter-spacing:0;color:var(--soft)}
summary{cursor:pointer}summary::marker{color:var(--soft)}
.requirement,.counterexample{background:var(--card);border:1px solid var(--line);border-radius:12px;margin:.5rem 0}
.requirement>summary{list-style:none;display:grid;grid-template-columns:7.25rem 1fr auto;gap:.2rem 1rem;align-items:baseline;padding:.65rem 1.1rem;border-radius:12px}
.requirement>summary::-webkit-details-marker{display:none}
.requirement>summary:hover{background:var(--inset)}
.requirement[open]>summary{border-bottom:1px solid var(--line);border-radius:12px 12px 0 0}
.requirement:target{outline:2px solid var(--link);outline-offset:2px}
.counterexample>summary{padding:.65rem 1.1rem;cursor:pointer}.counterexample h3{display:inline}.counterexample h3 code{white-space:normal}.counterexample .holds{color:var(--soft);margin-left:.8rem}.counterexample .facts{border:0;margin:0 0 .8rem;padding:0}.counterexample,#changes~*{overflow-wrap:anywhere}
.requirement>.inside,.counterexample>.inside{padding:.9rem 1.1rem 1.25rem}
h3 code{color:var(--soft);margin-right:.35rem;white-space:nowrap}
.level{font-size:.75rem;letter-spacing:.04em;color:var(--soft)}
.badge{display:inline-block;justify-self:start;font-size:.8125rem;font-weight:600;line-height:1.3;padding:.12rem .55rem;border-radius:6px;white-space:nowrap;color:var(--quiet);background:var(--quiet-bg)}
.badge.fail{color:var(--fail);background:var(--fail-bg)}.badge.warn{color:var(--warn);background:var(--warn-bg)}.badge.note{color:var(--note);background:var(--note-bg)}
.badge.pass{color:var(--pass);background:var(--pass-bg)}.badge.inconclusive,.badge.waived{color:var(--open);background:var(--open-bg)}
.requirement[open]>summary h3{font-weight:600}
.tally{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:.9rem 0 0}.verdict .tally .badge{background:var(--card)}
.label{font-size:.8125rem;color:var(--soft);margin:.8rem 0 .2rem}
.because{font-weight:550}.text{color:var(--soft)}
.finding{border-left:3px solid var(--line);padding-left:clamp(.7rem,2vw,1.1rem);margin:1.1rem 0}
.requirement[data-verdict=fail] .finding{border-color:var(--fail-bar)}.requirement[data-verdict=warn] .finding{border-color:var(--warn-bar)}.requirement[data-verdict=note] .finding{border-color:var(--note-bar)}
dl{margin:0}dd{margin:0}
.told div,.facts>div{display:grid;grid-template-columns:7rem 1fr;gap:0 1rem;padding:.15rem 0}
.told dt,.facts dt{color:var(--soft);font-size:.875rem}
.facts{border-top:1px solid var(--line);margin-top:1.1rem;padding-top:.7rem;font-size:.9375rem}
.facts ul{margin:0;padding:0;list-style:none}.facts ul ul{padding-left:1rem}.facts>div{padding:.22rem 0}.shown{font-size:.875rem}.deep{font-size:.875rem}
.place{margin:.8rem 0 .2rem;font-size:.875rem;color:var(--soft)}.place code{color:var(--ink)}
pre{margin:.3rem 0;padding:.7rem .9rem;background:var(--inset);border:1px solid var(--line);border-radius:8px;white-space:pre-wrap;overflow:auto;max-height:26rem;font-size:.8125rem;line-height:1.5}
pre.hex{white-space:pre;tab-size:2}
.gap{font-weight:400;font-style:italic;color:var(--soft);font-family:system-ui,sans-serif}mark .gap{color:inherit}
.none{color:var(--soft);font-size:.875rem}
.dump>summary,.exchange>summary{font-size:.875rem;padding:.25rem 0;color:var(--soft)}
.exchange{margin-top:.5rem}.exchange>summary code{color:var(--ink)}
.exchange>.inside{padding:.2rem 0 .5rem}
.fields{font-size:.8125rem;margin:.3rem 0;font-family:var(--mono)}.fields caption{font-family:system-ui,sans-serif;color:var(--soft)}
.fields th{font-weight:400;color:var(--soft);text-align:left;width:14rem;padding-right:1rem}.fields th,.fields td{vertical-align:top;padding:.15rem .5rem .15rem 0;border-top:1px solid var(--line)}
.images{list-style:none;display:flex;flex-wrap:wrap;gap:.8rem;padding:0;margin:.6rem 0}.images img{display:block;width:72px;height:72px;object-fit:contain;image-rendering:pixelated;background:var(--inset);border:1px solid var(--line);border-radius:6px}
.images span{font-size:.75rem;color:var(--soft)}
.timeline{margin:.8rem 0}.timeline svg{display:block;overflow:visible}.timeline .piece{fill:var(--note-bar)}.timeline .hit{fill:var(--fail-bar)}.timeline .pause{fill:var(--quiet-bg)}
.timeline line{stroke:var(--soft);stroke-width:1}.timeline .begin{stroke-dasharray:2 2}.timeline .done{stroke:var(--pass);stroke-width:2}.timeline text{fill:var(--soft);font-size:11px;font-family:system-ui,sans-serif}.timeline .missing{fill:var(--fail);font-weight:600}
.scale{display:flex;justify-content:space-between;max-width:none;font-size:.75rem;color:var(--soft);margin:.1rem 0 0;font-variant-numeric:tabular-nums}.timeline figcaption{font-size:.875rem;color:var(--soft)}
.like{font-size:.875rem;color:var(--soft);margin:-.4rem 0 1.1rem;padding-left:clamp(.7rem,2vw,1.1rem);border-left:3px solid var(--line)}.like .label{margin:0}.like ul{margin:0;padding-left:1.1rem}.like code{color:var(--ink)}
.base64{display:inline-block;max-width:18ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom;background:var(--quiet-bg);border-radius:3px}
.command{position:relative}.command pre{padding-right:5rem}.command .copy{position:absolute;top:.6rem;right:.6rem}
[hidden]{display:none!important}
@media (max-width:40rem){.requirement>summary{grid-template-columns:1fr auto}.requirement>summary h3{grid-column:1/-1;grid-row:2}
.told div,.facts>div{grid-template-columns:1fr;padding:.3rem 0}.first>li{grid-template-columns:1fr}.first .told,.first .proof{grid-column:1}.first .told div{grid-template-columns:1fr}.first .told div{padding:.1rem 0}.first dt{font-size:.75rem}
.areas thead,.sight thead{display:none}.sight tr{display:block;border-top:1px solid var(--line);padding:.5rem 0}.sight th,.sight td{display:block;border:0;padding:.1rem 0}.areas tr{display:grid;grid-template-columns:1fr;border-top:1px solid var(--line);padding:.5rem 0}.areas th,.areas td,.areas td:last-child,.areas th:first-child{border:0;padding:.1rem 0;width:auto}
.fields tr{display:block;border-top:1px solid var(--line);padding:.2rem 0}.fields th,.fields td{display:block;border:0;padding:0;width:auto}.command pre{padding-right:.9rem;padding-top:3rem}}
@media print{:root{--page:#fff;--inset:#fff;font-size:9pt}header,main,footer{max-width:none;padding:0}#filter,.skip,.copy,nav,.exchange,.dump,.none.seen,.glossary,.deep{display:none}.base64{max-width:100%;white-space:normal;word-break:break-all}
body{line-height:1.4}h2{margin:1.4rem 0 .5rem}p{max-width:none}pre.wire{max-height:none;overflow:visible;padding:.4rem .6rem}pre.hex{white-space:pre-wrap}h2,h3,h4{break-after:avoid}.finding .told,.first .told,.verdict{break-inside:avoid}
.verdict{margin:.8rem 0;padding:.8rem 1rem}header{padding-top:0}.counterexample{border:0;margin:0}.counterexample>summary{padding:.1rem 0;list-style:none}.first>li{grid-template-columns:5rem 1fr;padding:.3rem 0}
.requirement{border:0;border-radius:0;margin:0;break-inside:avoid}.requirement>summary,.requirement[open]>summary{padding:.08rem 0;border:0;grid-template-columns:5.6rem 1fr auto;break-after:auto}.requirement>.inside{padding:.1rem 0 .5rem 6.6rem}
.requirement h3{font-size:.9rem}.requirement .badge{padding:.02rem .4rem;font-size:.75rem}.requirement[data-verdict=fail],.requirement[data-verdict=warn]{break-inside:auto;margin:.5rem 0}.requirement[data-verdict=fail]>summary{break-after:avoid}
section.area{columns:2;column-gap:1.5rem}section.area>h2{font-size:1.05rem;margin:.7rem 0 .2rem;column-span:all}.requirement.beyond{display:none}.requirement[data-verdict=fail],.requirement[data-verdict=warn]{column-span:all}.requirement:not([data-verdict=fail],[data-verdict=warn]) .inside,.requirement:not([data-verdict=fail],[data-verdict=warn]) .level{display:none}.told div,.facts>div{padding:.1rem 0}.facts{margin:.3rem 0 0;padding:.3rem 0 0}.requirement .text,.requirement .facts .shown,.facts>div:has(.deep){display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
${filterStyle}
`
