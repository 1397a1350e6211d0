function tick(set, it, isTicked) {
  if (isTicked) set.add(it);
  else set.delete(it);
  show();
}

function show() {
  const list = smallestList();
  showMatrix(list);
  showCalls(list);
  showList(list);
}

let isFiltered = false;

/** Hides what is not asked for, and unfolds what is. */
function filter() {
  const text = byId("search").value;
  const query = readQuery(text);
  const onlyTicked = byId("only-ticked").checked;
  const isAsked = query.length > 0 || onlyTicked;
  const list = smallestList();
  const meant = new Set(data.calls.filter((call) => matches(query, call)));
  let found = 0;
  for (const group of groups.values()) {
    let shown = 0;
    for (const call of group.calls) {
      call.row.hidden = !meant.has(call) || (onlyTicked && !ticked.calls.has(call));
      shown += call.row.hidden ? 0 : 1;
    }
    group.node.hidden = shown === 0;
    // What the user has unfolded is so again afterwards.
    if (!isFiltered) group.wasOpen = group.node.open;
    group.node.open = isAsked ? shown > 0 : group.wasOpen;
    found += shown;
  }
  isFiltered = isAsked;
  for (const module of data.modules) {
    const isMeant = matches(query, module) || module.scopes.some((scope) => scope.calls.some((call) => meant.has(call)));
    const isListed = module.scopes.some((scope) => list.includes(scope));
    module.row.hidden = !isMeant || (onlyTicked && !isListed);
  }
  keepTabStop();
  byId("nothing").textContent = query.length ? "Nothing is like this. Fewer words find more." : "No call is ticked.";
  byId("nothing").hidden = found > 0;
  const all = `${count(found, "call")}, ${count(scopes.size, "scope")}.`;
  byId("found").textContent = isAsked ? `${count(found, "call")} found.` : all;
  showHint(text);
  showCalls(list);
}

/** The Tab key needs a checkbox of the matrix that is shown. */
function keepTabStop() {
  const shown = [...cells.values()].filter((box) => !box.closest("tr").hidden);
  if (shown.length && !shown.some((box) => box.tabIndex === 0)) shown[0].tabIndex = 0;
}

buildMatrix();
buildCalls();
byId("search").addEventListener("input", filter);
byId("only-ticked").addEventListener("change", filter);
byId("copy").addEventListener("click", copy);
byId("clear").addEventListener("click", () => {
  ticked.scopes.clear();
  ticked.calls.clear();
  show();
  if (byId("only-ticked").checked) filter();
});
for (const input of document.querySelectorAll("#list input, #list select")) {
  input.addEventListener("input", () => showList(smallestList()));
}
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input:not([type=checkbox], [type=radio]), select");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    byId("search").focus();
  }
});
filter();
show();
