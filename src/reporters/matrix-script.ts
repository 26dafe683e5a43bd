/** What a page with tables adds where scripts run: columns to sort by, and a search. Without it the rows keep their order, and boxes leave some out. */
export const matrixScript = `
'use strict'
const tables = [...document.querySelectorAll('table.sortable')]
const search = document.getElementById('search')
const matches = document.getElementById('matches')
const order = ['fail', 'hole', 'warn', 'note', 'inconclusive', 'unsupported', 'waived', 'not-run', 'not-applicable', 'pass']
const texts = new Map()

const textOf = (row) => {
  if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase())
  return texts.get(row)
}

const apply = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  let all = 0
  for (const table of tables)
    for (const row of table.tBodies[0].rows) {
      row.hidden = !words.every((word) => textOf(row).includes(word))
      all += 1
      if (row.getClientRects().length > 0) count += 1
    }
  matches.textContent = count + ' of ' + all + ' ' + matches.dataset.noun + ' match.'
}

const keyOf = (cell) => {
  if (cell === undefined || cell.textContent === 'unknown') return [order.length, 0, '']
  const mark = cell.tagName === 'TD' ? cell.querySelector('[class]') : null
  const rank = mark === null ? 0 : order.findIndex((name) => mark.classList.contains(name))
  const text = cell.textContent.trim()
  const number = parseInt(text, 10)
  return [rank, Number.isNaN(number) ? 0 : -number, text]
}

const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0)

const sortBy = (table, at, up) => {
  const rows = [...table.tBodies[0].rows].map((row) => ({ row, key: keyOf(row.cells[at]) }))
  rows.sort((a, b) => compare(a.key, b.key))
  if (!up) rows.reverse()
  table.tBodies[0].append(...rows.map(({ row }) => row))
}

for (const table of tables)
  for (const [at, head] of [...table.tHead.querySelectorAll('th')].entries()) {
    const name = head.querySelector('.name')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name.textContent
    name.replaceChildren(button)
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== 'ascending'
      for (const other of table.tHead.querySelectorAll('th')) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
      sortBy(table, at, up)
    })
  }

if (search !== null) {
  document.getElementById('searching').hidden = false
  search.addEventListener('input', apply)
  search.form?.addEventListener('change', apply)
}
`
