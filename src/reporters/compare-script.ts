/** What the page of a comparison adds where scripts run: a search, and columns to sort by. Without it the differences come first, and a box leaves only them. */
export const compareScript = `
'use strict'
const body = document.querySelector('#matrix tbody')
const rows = [...body.rows]
const search = document.getElementById('search')
const told = document.getElementById('matches')

const apply = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const row of rows) {
    row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word))
    if (!row.hidden) count += 1
  }
  told.textContent = count + ' of ' + rows.length + ' requirements match.'
}

const keyOf = (row, at) => row.cells[at].dataset.rank ?? row.cells[at].textContent
let sorted = { at: -1, up: true }

for (const [at, head] of [...document.querySelectorAll('#matrix thead th')].entries()) {
  const button = document.createElement('button')
  button.type = 'button'
  const name = head.querySelector('.name')
  button.textContent = name.textContent
  name.replaceChildren(button)
  button.addEventListener('click', () => {
    sorted = { at, up: sorted.at === at ? !sorted.up : true }
    for (const other of document.querySelectorAll('#matrix thead th')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', sorted.up ? 'ascending' : 'descending')
    const order = [...rows].sort((a, b) => (keyOf(a, at) < keyOf(b, at) ? -1 : keyOf(a, at) > keyOf(b, at) ? 1 : 0))
    body.append(...(sorted.up ? order : order.reverse()))
  })
}

document.getElementById('searching').hidden = false
search.addEventListener('input', apply)
`
