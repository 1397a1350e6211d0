const data = JSON.parse(document.getElementById("data").textContent);

// Scopes by their wire form, in catalog order. Each knows its module and the calls that it opens.
const scopes = new Map();
for (const module of data.modules) {
  for (const scope of module.scopes) {
    Object.assign(scope, { module, calls: [] });
    scopes.set(scope.wire, scope);
  }
}
for (const call of data.calls) {
  call.scope = scopes.get(call.scope);
  call.scope.calls.push(call);
}

const ticked = { scopes: new Set(), calls: new Set() };

const isFull = (scope) => scope.module.name === "fullaccess" && scope.operation === "ALL";

/** How many calls a scope opens, also by what it implies. */
function opens(scope) {
  if (isFull(scope)) return data.calls.length;
  if (scope.operation !== "ALL") return scope.calls.length;
  return scope.module.scopes.reduce((sum, other) => sum + other.calls.length, 0);
}

/** Whether a list that was granted allows this scope too: `ScopeSet::covers`. */
function covers(list, scope) {
  const implies = (other) => other.operation === "ALL" && other.module === scope.module;
  return list.some((other) => other === scope || implies(other) || isFull(other));
}

/** What is ticked, without what it implies itself, in catalog order: `ScopeSet::reduced`. */
function smallestList() {
  const wanted = new Set([...ticked.scopes, ...[...ticked.calls].map((call) => call.scope)]);
  const list = [...scopes.values()].filter((scope) => wanted.has(scope));
  return list.filter((scope) => !covers(list.filter((other) => other !== scope), scope));
}
