function textToCopy(list, form) {
  if (list.length === 0) return "";
  const wire = list.map((scope) => scope.wire).join(",");
  if (form === "wire") return wire;
  if (form === "url") return consentUrl(wire);
  return `scopes![${list.map((scope) => `${scope.module.name}::${scope.operation}`).join(", ")}]`;
}

function showList(list) {
  const calls = ticked.calls.size;
  const what = count(list.length, "scope") + (calls ? ` for ${count(calls, "call")}.` : ".");
  const summary = list.length ? what : "Nothing is ticked yet.";
  if (byId("summary").textContent !== summary) byId("summary").textContent = summary;
  document.querySelector("#bar span").textContent = summary;
  byId("scopes").replaceChildren(...list.map(listedScope));
  showCaution(list);
  const form = document.querySelector("input[name=form]:checked").value;
  byId("consent").hidden = form !== "url";
  const text = textToCopy(list, form);
  byId("text").textContent = text || (list.length && "Client ID and redirect URI are missing.") || "";
  byId("copy").disabled = !text;
  byId("clear").disabled = list.length === 0;
  byId("copied").textContent = "";
}

function listedScope(scope) {
  const covered = [...ticked.calls].filter((call) => covers([scope], call.scope)).length;
  const note = covered ? `, for ${count(covered, "call")}` : "";
  return element("li", {}, element("code", {}, scope.wire), element("small", {}, scope.status + note));
}

function showCaution(list) {
  const observed = list.some((scope) => scope.status === "observed");
  const gone = list.some((scope) => scope.deprecated) || [...ticked.calls].some((call) => call.dropped);
  const lines = [];
  if (list.some(isFull)) lines.push("Full access shows your users the widest consent that there is. ");
  if (observed) {
    const feature = element("code", {}, "observed");
    lines.push("What is observed stands on no page of Zoho’s; in Rust it needs the feature ", feature, ". ");
  }
  if (gone) lines.push("Zoho’s documentation no longer has all of this.");
  byId("caution").replaceChildren(...lines);
  byId("caution").hidden = lines.length === 0;
}

async function copy() {
  const text = byId("text");
  try {
    await navigator.clipboard.writeText(text.textContent);
    byId("copied").textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(text);
    byId("copied").textContent = "Selected: copy it with Ctrl-C.";
  }
}
