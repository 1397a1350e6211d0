/** An element whose text is never taken for HTML. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The table writes code between backticks. */
const prose = (text) =>
  text.split("`").map((part, index) => (index % 2 ? element("code", {}, part) : part));

const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

const byId = (id) => document.getElementById(id);
