const METHODS = ["GET", "POST", "PUT", "DELETE"];

/** What the search field asks for: all of its words. */
function readQuery(text) {
  const words = text.trim().split(/\s+/).filter(Boolean);
  return words.map((word) => {
    if (METHODS.includes(word)) return (it) => it.method === word;
    if (/^https?:|^\//.test(word)) {
      const path = segments(word);
      return (it) => it.path && begins(segments(it.path), path);
    }
    const lower = word.toLowerCase();
    return (it) => it.text.includes(lower);
  });
}

/** Of a path as it is pasted: with the host, `/books/v3` and a query, or without. */
function segments(path) {
  const below = path.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*/, "").replace(/^\/books\/v3(?=\/|$)/, "");
  return below.toLowerCase().split("/").filter(Boolean);
}

/** Whether the pasted segments are the first ones of a template; a parameter takes any value. */
function begins(template, pasted) {
  const fits = (segment, index) => {
    const known = template[index];
    const last = index === pasted.length - 1;
    return known && (known.startsWith("{") || (last ? known.startsWith(segment) : known === segment));
  };
  return pasted.every(fits);
}

const matches = (query, it) => query.every((condition) => condition(it));

for (const call of data.calls) {
  call.text = `${call.method} ${call.path} ${call.id} ${call.file} ${call.scope.wire}`.toLowerCase();
}
for (const module of data.modules) {
  const wrong = data.wrong.filter((name) => name.use.includes(module.name)).map((name) => name.name);
  const wires = module.scopes.map((scope) => scope.wire);
  module.text = [module.name, module.opens, ...wires, ...wrong].join(" ").toLowerCase();
}

/** Names that people write and that are no modules. */
function wrongNames(text) {
  const names = text.toLowerCase().split(/[^a-z0-9_]+/);
  return data.wrong.filter((wrong) => names.includes(wrong.name));
}

function showHint(text) {
  const code = (name) => element("code", {}, name);
  const lines = wrongNames(text).map((wrong) => {
    const use = wrong.use.flatMap((name, index) => [index ? " or " : ": use ", code(name)]);
    const why = [". (", ...prose(wrong.why), ")"];
    return element("span", {}, code(wrong.name), " is no module of Zoho Books", ...use, ...why);
  });
  byId("hint").replaceChildren(...lines);
  byId("hint").hidden = lines.length === 0;
}
