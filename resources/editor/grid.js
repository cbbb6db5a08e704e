// A table as rows and columns: which cell covers which place, and what rows and columns more or fewer do to the cells.
"use strict";
const grid = (() => {
  const MOST = 1000;  // columns a cell may span, as browsers have it

  const span = (cell, name) => Math.min(MOST, Math.max(1, parseInt(cell.getAttribute(name), 10) || 1));

  function setSpan(cell, name, count) {
    if (count > 1) cell.setAttribute(name, String(count));
    else cell.removeAttribute(name);
  }

  // [row][column] -> cell; a cell that spans stands in several places, null where there is none.
  function of(table) {
    const rows = [...table.rows];
    const found = rows.map(() => []);
    rows.forEach((row, r) => {
      let c = 0;
      for (const cell of row.cells) {
        while (found[r][c]) c += 1;
        for (let y = r; y < Math.min(rows.length, r + span(cell, "rowspan")); y += 1) {
          for (let x = c; x < c + span(cell, "colspan"); x += 1) found[y][x] = cell;
        }
      }
    });
    return found;
  }

  function place(cells, cell) {  // its first row and column, and behind its last; null when it stands in no row
    const row = cells.findIndex((line) => line.includes(cell));
    if (row < 0) return null;
    const column = cells[row].indexOf(cell);
    const rows = cells.filter((line) => line.includes(cell)).length;
    return {row, column, lastRow: row + rows, lastColumn: cells[row].lastIndexOf(cell) + 1};
  }

  const width = (cells) => Math.max(0, ...cells.map((line) => line.length));

  function like(cell) {  // an empty one beside it
    const made = cell.cloneNode(false);
    for (const name of ["colspan", "rowspan", "width", "height", "id"]) made.removeAttribute(name);
    declarations.unset(made, "width");
    made.append(ground.element("br"));
    return made;
  }

  // A row before row `at` (or behind the last), with cells like those of row `model`.
  function addRow(table, at, model) {
    const cells = of(table);
    const rows = [...table.rows];
    const made = rows[model].cloneNode(false);
    made.removeAttribute("class");
    const grown = new Set();
    for (let c = 0; c < width(cells); c += 1) {
      const above = at > 0 ? cells[at - 1][c] : null;
      if (above && at < rows.length && cells[at][c] === above) {
        if (!grown.has(above)) setSpan(above, "rowspan", span(above, "rowspan") + 1);
        grown.add(above);
      } else if (cells[model][c]) made.append(like(cells[model][c]));
    }
    if (!made.children.length) made.append(like(rows[model].cells[0] || ground.element("td")));
    if (at > model) rows[model + (at - model) - 1].after(made);
    else rows[at].before(made);
    return made;
  }

  // A column before column `at`, with cells like those of column `model`.
  function addColumn(table, at, model) {
    const cells = of(table);
    const made = [];
    const grown = new Set();
    [...table.rows].forEach((row, r) => {
      const before = at > 0 ? cells[r][at - 1] : null;
      if (before && cells[r][at] === before) {
        if (!grown.has(before)) setSpan(before, "colspan", span(before, "colspan") + 1);
        grown.add(before);
        return;
      }
      const beside = cells[r][model];
      if (grown.has(beside)) return;
      const cell = like(beside || row.cells[0] || ground.element("td"));
      if (beside) {
        setSpan(cell, "rowspan", span(beside, "rowspan"));
        grown.add(beside);
      }
      row.insertBefore(cell, following(cells, row, r, at));
      made.push(cell);
    });
    const column = table.querySelectorAll(":scope > colgroup > col")[model];
    if (column) column[at > model ? "after" : "before"](column.cloneNode(false));
    return made;
  }

  function following(cells, row, r, at) {  // the first cell of the row itself from a column on
    for (let c = at; c < cells[r].length; c += 1) if (cells[r][c] && cells[r][c].parentNode === row) return cells[r][c];
    return null;
  }

  function removeRow(table, at) {
    const cells = of(table);
    const rows = [...table.rows];
    for (const cell of new Set(cells[at].filter(Boolean))) {
      const {row, column} = place(cells, cell);
      const left = span(cell, "rowspan") - 1;
      if (row < at) setSpan(cell, "rowspan", left);
      else if (left && rows[at + 1]) {
        rows[at + 1].insertBefore(cell, following(cells, rows[at + 1], at + 1, column + span(cell, "colspan")));
        setSpan(cell, "rowspan", left);
      }
    }
    rows[at].remove();
  }

  function removeColumn(table, at) {
    const cells = of(table);
    for (const cell of new Set(cells.map((line) => line[at]).filter(Boolean))) {
      const left = span(cell, "colspan") - 1;
      if (left) setSpan(cell, "colspan", left);
      else cell.remove();
    }
    table.querySelectorAll(":scope > colgroup > col")[at]?.remove();
  }

  return {of, place, width, addRow, addColumn, removeRow, removeColumn};
})();
