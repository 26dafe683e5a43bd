/** The style of the matrix with a row a target. The filter works by it alone: https://drafts.csswg.org/selectors-4/#relational */
import { matrixTones } from '../model/matrix.ts'
import { areaTitles, areas } from '../model/requirement.ts'

const hidden = matrixTones.map((tone) => `main:has(#tools [value=${tone}]:not(:checked)) tr[data-tone=${tone}]`).join(',')

/** On a phone a cell says its area, and areas without a violation are left out. */
const areaNames = areas.map((area, at) => `.by-area td:nth-child(${String(at + 3)})::before{content:"${areaTitles[area]}: "}`).join('')

export const matrixStyle = `
header,main,footer{max-width:96rem}
.sheets{overflow-x:auto;margin:0 0 1.5rem}.sheet{font-size:.875rem;width:auto;min-width:50%}.sheet caption{color:var(--soft);padding-bottom:.4rem}
.sheet th,.sheet td{text-align:left;padding:.3rem .6rem;border-top:1px solid var(--line);vertical-align:baseline;overflow-wrap:normal}
.sheet thead th{color:var(--soft);font-size:.8125rem;font-weight:400;white-space:nowrap;border:0}.sheet tbody th{font-weight:400;min-width:12rem;max-width:30rem;overflow-wrap:anywhere}
.sheet thead button{font-size:.8125rem;padding:.1rem .4rem}.sheet th[aria-sort=ascending] button::after{content:' ▲'}.sheet th[aria-sort=descending] button::after{content:' ▼'}
.sheet td a,.sheet td b{font-weight:400;white-space:nowrap;text-decoration:none;border-radius:6px;padding:.1rem .45rem;color:var(--quiet)}.sheet td a:hover,.sheet td a:focus-visible{text-decoration:underline}
.sheet .fail{color:var(--fail);background:var(--fail-bg)}.sheet .warn{color:var(--warn);background:var(--warn-bg)}.sheet .note{color:var(--note);background:var(--note-bg)}
.sheet .pass{color:var(--pass);background:none}.sheet .badge.pass{background:var(--pass-bg)}.sheet .inconclusive,.sheet .waived{color:var(--open);background:var(--open-bg)}
.badge.hole{color:var(--open);background:none;border:1px dashed currentColor}.sheet td>a:has(.badge){padding:0;background:none}.by-cause td:last-child a{color:var(--link);padding:0;white-space:normal}.by-cause td:last-child{max-width:40rem}
.sheet small{color:var(--soft);font-size:.8125rem}nav:has(>.pages){padding:0;margin:0;max-width:none}.pages{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;margin:1rem 0;list-style:none}.notice{border-left:3px solid var(--open);padding:.2rem .9rem}
.by-area{font-size:.8125rem}.by-area th,.by-area td{padding:.3rem .2rem;vertical-align:top}.by-area td:nth-child(2){min-width:8rem}.by-area thead th{white-space:normal;vertical-align:bottom;font-size:.75rem}.by-area thead button{font-size:.75rem;padding:.1rem .25rem;text-align:left}.by-area tbody th{min-width:9rem}.by-area .badge{font-size:.75rem;white-space:normal;padding:.1rem .35rem}.by-area td a,.by-area td b{padding:.1rem .25rem}
#tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin:1rem 0}#tools fieldset{margin:0}#tools legend{float:left;margin-right:1rem}#tools label{display:inline-flex;align-items:center;gap:.4rem}
#tools input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:8px;padding:.4rem .7rem;max-width:100%}.sheets:focus-visible{outline:2px solid var(--link);outline-offset:2px}
${hidden}{display:none}
@media (max-width:40rem){.by-area,.by-area tbody,.by-area caption{display:block}.by-area thead{display:none}.by-area tr{display:flex;flex-wrap:wrap;gap:.25rem .5rem;padding:.5rem 0;border-top:1px solid var(--line)}.by-area th,.by-area td{border:0;padding:0;font-size:.8125rem;white-space:normal;overflow-wrap:anywhere}.by-area tbody th{flex:1 0 100%;max-width:none;font-size:.9375rem}
.by-area td:nth-child(n+3):not([colspan]):not(:has(.fail,.warn,.note,.waived)){display:none}${areaNames}.by-area td[colspan]::before{content:none}.sheet.by-requirement tbody th,.sheet.tallies tbody th{min-width:9rem}}
@media print{@page{size:landscape}#tools{display:none}.sheets{overflow:visible}.sheet,.by-area{font-size:6.5pt;width:100%}.sheet th,.sheet td{padding:.1rem .2rem}.sheet tbody th{min-width:8rem}.sheet thead th,.sheet thead button{font-size:6.5pt;border:0;padding:0;background:none}.sheet td a,.sheet td b,.sheet .badge{font-size:6.5pt;white-space:normal}.sheet tr{break-inside:avoid}}
`
