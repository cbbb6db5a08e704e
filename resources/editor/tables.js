// Tables: made, and changed from the cell the caret is in.
"use strict";
(() => {
  const {closest, element} = ground;
  const TABLE = "width: 100%; border-collapse: collapse;";
  const CELL = "padding: 8px; border: 1px solid rgb(217, 217, 217);";
  const MOST = 50;

  function made(rows, columns) {
    const table = element("table", TABLE);
    const body = table.appendChild(element("tbody"));
    for (let r = 0; r < rows; r += 1) {
      const row = body.appendChild(element("tr"));
      for (let c = 0; c < columns; c += 1) row.appendChild(element("td", CELL)).append(element("br"));
    }
    return table;
  }

  function insert({rows, columns} = {}) {
    const count = (wanted) => Math.min(MOST, Math.max(1, Math.round(Number(wanted)) || 2));
    const table = made(count(rows), count(columns));
    inserting.after(table, inserting.blocks([table]));
    chosen.caretIn(table.querySelector("td"));
  }

  // Do something to the table of the cell with the caret: {table, cells, row, column, ...} of that cell.
  function change(deed) {
    const cell = closest(chosen.node(), "td", "th");
    const table = cell && closest(cell, "table");
    if (!table) return {refused: "no table"};
    const cells = grid.of(table);
    const place = grid.place(cells, cell);
    if (!place) return {refused: "no table"};
    const to = deed({table, cells, ...place});
    if (to && to.isConnected) chosen.caretIn(to);
    return undefined;
  }

  function gone(table) {
    const next = table.nextElementSibling || table.previousElementSibling;
    if (next && ground.isBlock(next) && !ground.isTextless(next)) {
      table.remove();
      return next;
    }
    const place = element("p");
    place.append(element("br"));
    table.replaceWith(place);
    return place;
  }

  function near(table, row, column) {  // the cell now nearest to a place that went
    const cells = grid.of(table);
    const line = cells[Math.min(row, cells.length - 1)] || [];
    return line[Math.min(column, line.length - 1)] || null;
  }

  command.add("insertTable", insert);
  command.add("rowAbove", () => change(({table, row}) => grid.addRow(table, row, row).cells[0]));
  command.add("rowBelow", () => change(({table, lastRow}) => grid.addRow(table, lastRow, lastRow - 1).cells[0]));
  command.add("columnLeft", () => change(({table, row, column}) => {
    grid.addColumn(table, column, column);
    return near(table, row, column);
  }));
  command.add("columnRight", () => change(({table, row, lastColumn}) => {
    grid.addColumn(table, lastColumn, lastColumn - 1);
    return near(table, row, lastColumn);
  }));
  command.add("deleteRow", () => change(({table, cells, row, column}) => {
    if (cells.length < 2) return gone(table);
    grid.removeRow(table, row);
    return near(table, row, column);
  }));
  command.add("deleteColumn", () => change(({table, cells, row, column}) => {
    if (grid.width(cells) < 2) return gone(table);
    grid.removeColumn(table, column);
    return near(table, row, column);
  }));
  command.add("deleteTable", () => change(({table}) => gone(table)));
})();
