/** The page's own script. The page is whole without it: it adds a search, a count, copying, and opens what a link points at. */
export const script = `
'use strict'
const all = [...document.querySelectorAll('.requirement')]
const form = document.getElementById('filter')
const search = document.getElementById('search')
const area = document.getElementById('area')
const told = document.getElementById('matches')
const texts = new Map()

const textOf = (element) => {
  if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase())
  return texts.get(element)
}

const checked = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value))

const apply = () => {
  const verdicts = checked('verdict')
  const levels = checked('level')
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const section of document.querySelectorAll('section.area')) {
    let shown = 0
    for (const element of section.querySelectorAll('.requirement')) {
      const match = (area.value === '' || section.id === 'in-' + area.value) && verdicts.has(element.dataset.verdict) &&
        levels.has(element.dataset.level) && words.every((word) => textOf(element).includes(word))
      element.hidden = !match
      if (match) shown += 1
    }
    section.hidden = shown === 0
    count += shown
  }
  told.textContent = 'Showing ' + count + ' of ' + all.length + ' requirements.'
}

const reveal = () => {
  const target = document.getElementById(location.hash.slice(1))
  if (!target) return
  if (target.closest('[hidden]')) {
    form.reset()
    apply()
  }
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
  target.scrollIntoView()
}

const select = (pre) => {
  const range = document.createRange()
  range.selectNodeContents(pre)
  getSelection().removeAllRanges()
  getSelection().addRange(range)
}

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const pre = button.parentElement.querySelector('pre')
    try {
      await navigator.clipboard.writeText(pre.textContent)
      button.textContent = 'Copied'
    } catch {
      select(pre)
      button.textContent = 'Selected'
    }
    setTimeout(() => { button.textContent = 'Copy' }, 2000)
  })
}

search.parentElement.hidden = false
form.addEventListener('input', apply)
form.addEventListener('reset', () => setTimeout(apply))
addEventListener('hashchange', reveal)
apply()
reveal()
`
