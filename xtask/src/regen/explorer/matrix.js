// One row for each module, with a checkbox for each scope. Only one checkbox is a stop of the Tab key.
const cells = new Map();

function buildMatrix() {
  const heads = ["Module", ...data.operations.map((word) => word[0] + word.slice(1).toLowerCase())];
  const head = document.querySelector("#matrix thead tr");
  head.append(...heads.map((text) => element("th", { scope: "col" }, text)));
  document.querySelector("#matrix tbody").append(...data.modules.map(moduleRow));
  const first = cells.values().next().value;
  first.tabIndex = 0;
  byId("matrix").addEventListener("keydown", walkMatrix);
  byId("matrix").addEventListener("focusin", (event) => {
    for (const box of cells.values()) box.tabIndex = box === event.target ? 0 : -1;
    showAbout(scopes.get(event.target.value));
  });
}

function moduleRow(module) {
  const about = element("small", {}, ...prose(module.opens));
  const name = element("th", { scope: "row" }, element("code", {}, module.name), about);
  const boxes = data.operations.map((operation) => {
    const scope = module.scopes.find((it) => it.operation === operation);
    return element("td", {}, scope ? scopeBox(scope) : element("span", { className: "none" }, "·"));
  });
  module.row = element("tr", {}, name, ...boxes);
  return module.row;
}

function scopeBox(scope) {
  const box = element("input", { type: "checkbox", value: scope.wire, tabIndex: -1, className: scope.status });
  box.title = `${scope.wire}, ${standing(scope)}`;
  box.setAttribute("aria-describedby", "about");
  box.dataset.calls = opens(scope) || "?";
  box.classList.toggle("gone", Boolean(scope.deprecated));
  box.addEventListener("change", () => tick(ticked.scopes, scope, box.checked));
  cells.set(scope, box);
  return box;
}

/** Who says that there is this scope. */
const standing = (scope) => scope.status + (scope.deprecated ? `, dropped ${scope.deprecated}` : "");

function walkMatrix(event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = data.modules.map((module) => module.row).filter((row) => !row.hidden);
  let row = rows.indexOf(event.target.closest("tr"));
  let column = event.target.closest("td").cellIndex;
  for (;;) {
    row += step[0];
    column += step[1];
    const cell = rows[row]?.cells[column];
    if (!cell) return;
    const box = cell.querySelector("input");
    if (box) return box.focus();
  }
}

function showMatrix(list) {
  const needed = new Set([...ticked.calls].map((call) => call.scope));
  for (const [scope, box] of cells) {
    box.checked = ticked.scopes.has(scope);
    const isNeeded = !box.checked && needed.has(scope) && list.includes(scope);
    const isImplied = !box.checked && !list.includes(scope) && covers(list, scope);
    box.classList.toggle("needed", isNeeded);
    box.classList.toggle("implied", isImplied);
    const sign = isNeeded ? ", needed by ticked calls" : isImplied ? ", implied by the list" : "";
    box.setAttribute("aria-label", box.title + sign);
  }
}

function showAbout(scope) {
  const number = opens(scope);
  const calls = number ? `${count(number, "call")}.` : "No call below is known to need it.";
  byId("about").replaceChildren(
    element("p", {}, element("code", {}, scope.wire), ": ", ...prose(scope.module.opens), ". ", calls),
    element("p", {}, element("b", { className: `status ${scope.status}` }, standing(scope)), " ", scope.evidence),
  );
}
