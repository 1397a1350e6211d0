/** Everything but unreserved characters, and the comma: as the library encodes. */
const encode = (text) => {
  const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!*'()]/g, hex).replaceAll("%2C", ",");
};

/** The address that `ServerApp::authorize` leads to, but for the state. */
function consentUrl(wire) {
  const pairs = {
    response_type: "code",
    access_type: "offline",
    prompt: "consent",
    scope: wire,
    client_id: byId("client-id").value.trim(),
    redirect_uri: byId("redirect-uri").value.trim(),
    state: "RANDOM",
  };
  if (!pairs.client_id || !pairs.redirect_uri) return "";
  const query = Object.entries(pairs).map(([name, value]) => `${name}=${encode(value)}`);
  return `${byId("data-center").value}/oauth/v2/auth?${query.join("&")}`;
}
