// The calls, folded into one group for each of Zoho's files.
const groups = new Map();

function buildCalls() {
  for (const call of data.calls) {
    if (!groups.has(call.file)) groups.set(call.file, callGroup(call.file));
    const group = groups.get(call.file);
    group.calls.push(call);
    group.rows.append(callRow(call));
  }
  byId("calls").append(...[...groups.values()].map((group) => group.node));
  byId("calls").addEventListener("keydown", walkCalls);
}

function callGroup(file) {
  const name = element("b", {}, file.replace(/\.yml$/, "").replaceAll("-", " "));
  const note = element("span", { className: "note" });
  const rows = element("ul", {});
  const node = element("details", {}, element("summary", {}, name, " ", note), rows);
  return { node, note, rows, calls: [] };
}

function callRow(call) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => tick(ticked.calls, call, box.checked));
  const method = element("span", { className: `method ${call.method}` }, call.method);
  // Where it is too long for a line it breaks before a slash.
  const parts = call.path.split(/(?=\/)/).flatMap((part) => [element("wbr"), part]);
  const path = element("span", {}, element("code", {}, ...parts));
  if (call.dropped) path.append(" ", element("b", { className: "dropped" }, `dropped ${call.dropped}`));
  const label = element("label", { title: call.id }, box, method, " ", path);
  const needs = element("span", { className: "needs" }, call.scope.wire);
  call.box = box;
  call.row = element("li", { className: call.dropped ? "gone" : "" }, label, needs);
  return call.row;
}

/** Up and down, from one call that is shown to the next. */
function walkCalls(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step) return;
  const stops = [...byId("calls").querySelectorAll("summary, li:not([hidden]) input")];
  const shown = stops.filter((stop) => stop.checkVisibility());
  const next = shown[shown.indexOf(event.target) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function showCalls(list) {
  const allowed = new Set([...scopes.values()].filter((scope) => covers(list, scope)));
  for (const call of data.calls) {
    call.box.checked = ticked.calls.has(call);
    call.row.classList.toggle("allowed", allowed.has(call.scope));
  }
  for (const group of groups.values()) {
    const chosen = group.calls.filter((call) => ticked.calls.has(call)).length;
    const shown = group.calls.filter((call) => !call.row.hidden).length;
    const of = shown < group.calls.length ? `${shown} of ` : "";
    group.note.textContent = of + count(group.calls.length, "call") + (chosen ? `, ${chosen} ticked` : "");
  }
}
