use std::path::Path;

use super::Methods;
use crate::scopes::sources::code::Code;
use crate::scopes::sources::language::Language;

/// Each path that begins with a mark, with its methods.
fn methods(file: &str, text: &str) -> Vec<String> {
    let code = Code::new(text, Language::of(Path::new(file)));
    let methods = Methods::new(&code);
    let paths = code.text.match_indices('§').map(|(at, mark)| {
        let path = code.text[at + mark.len()..].split(|it: char| !it.is_alphanumeric()).next();
        let names: Vec<&str> = methods.of_path(at).iter().map(|it| it.as_str()).collect();
        format!("{} {}", names.join("|"), path.unwrap_or_default()).trim().to_owned()
    });
    paths.collect()
}

#[track_caller]
fn check(file: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let expected: Vec<&str> = expected.split(", ").collect();
        assert_eq!(methods(file, text), expected, "{file}: {text}");
    }
}

#[test]
fn of_javascript() {
    check(
        "a.js",
        &[
            (
                "fetch(`${base}§items`)\nfetch(`${base}§bills`, {method:'POST'})",
                "GET items, POST bills",
            ),
            (
                "const a = () => fetch('§a');\nconst b = (x) => fetch('§b', { method: 'POST', body: x });\n\
                 const c = id => fetch('§c' + id, { method: 'DELETE' });",
                "GET a, POST b, DELETE c",
            ),
            (
                "const invoices = base + '§i', contacts = base + '§c';\n\
                 await Promise.all([fetch(invoices), fetch(contacts,{method:\"DELETE\"})])",
                "GET i, DELETE c",
            ),
            ("axios({method:'put', url:`§a/${id}`})\naxios({url:'§b'})", "PUT a, GET b"),
            (
                "axios({\n  url: `§a`,\n  data: {type: 'x', method: 'post'},\n  method: 'put',\n})",
                "PUT a",
            ),
            (
                "axios.get('§a'); axios.post('§b', {}); axios.delete('§c')",
                "GET a, POST b, DELETE c",
            ),
            ("ky('§a'); ky.put('§b', {json}); ky('§c', {method: 'post'})", "GET a, PUT b, POST c"),
            ("fetch('§a', options); fetch('§b', {...options}); fetch('§c', {method})", "a, b, c"),
            ("fetch('§a', {method: id ? 'PUT' : 'POST'})", "PUT|POST a"),
            ("fetch('§a', {headers}).then(r => api.post(r))", "GET a"),
            (
                "const P = {a: '§a', b: '§b'}\nfetch(P.a)\nfetch(P.b, {method: 'POST'})",
                "GET a, POST b",
            ),
            ("const A = '§a'\nfetch(A)\nfetch(A, {method: 'POST'})", "GET|POST a"),
            ("function f() { const u = '§a' }\nfunction g(u) { axios.put(u) }", "a"),
            ("let u = '§a'; log(u); u = '§b'; axios.put(u)", "a, PUT b"),
            ("x.open('POST', '§a'); request('§b', 'put'); help('§c')", "POST a, PUT b, c"),
            (
                "class A { list() { return this.get('§a') } add(x) { return this.post('§b', x) } }",
                "GET a, POST b",
            ),
            ("it('POST', () => { const u = '§a'; load(u) })", "a"),
            ("const a = await api('§a')\naxios.post('https://hook', a)", "a"),
            ("const url = new URL('§a', base)\nfetch(url)", "GET a"),
            ("this.http.post<Invoice<A>>(`${this.base}§a`, b)", "POST a"),
            ("$.ajax({ url: '§a', type: 'PUT' })\n$.ajax({url: '§b'})", "PUT a, b"),
            (
                "fetch('§a', { headers: { type: 'x' }, body: JSON.stringify({ method: 'POST' }) })",
                "GET a",
            ),
            ("cache.patch('§a'); api.get<Bill>('§b'); new HttpPost('§c')", "a, GET b, POST c"),
        ],
    );
}

#[test]
fn of_scripts() {
    check(
        "a.sh",
        &[
            ("curl -s x/§a\ncurl -X POST x/§b", "GET a, POST b"),
            ("curl x/§a | jq .; curl -sXPUT x/§b && curl -d @f \\\n  x/§c", "GET a, PUT b, POST c"),
            ("curl -G -d a=1 '§a'\ncurl --request DELETE §b", "GET a, DELETE b"),
            ("curl '§a' \\\n -d '{\n\"a\": 1}'\ncurl '§b'", "POST a, GET b"),
            ("url=\"$base§a\"\ncurl -X PUT \"$url\"", "PUT a"),
            ("curl -X \"$method\" §a\necho §b", "a, b"),
            ("zohobooks call POST §a\nhttp PUT x.com§b", "POST a, PUT b"),
        ],
    );
    check("a", &[("fetch('§a', options)\nfetch('§b')", "a, GET b")]);
    check("a.js", &[("exec('curl -X POST x/§a'); exec('curl x/§b')", "POST a, GET b")]);
    check(
        "a.ps1",
        &[("Invoke-RestMethod -Uri \"x§a\" -Method Post\nInvoke-RestMethod x§b", "POST a, GET b")],
    );
    check("a.md", &[("| POST | `§a` |\n* `PUT §b`\n* see §c", "POST a, PUT b, c")]);
}

#[test]
fn of_python() {
    check(
        "a.py",
        &[
            ("def f(self):\n    url = base + \"§a\"\n    self.session.post(url, json=m)", "POST a"),
            (
                "def f(i):\n    requests.delete(f\"§a/{i}\")\n\ndef g(s):\n    url = f\"§b\"\n    return s.get(url)",
                "DELETE a, GET b",
            ),
            (
                "httpx.get(urljoin(API, \"§a\"))\nhttpx.put(\n    urljoin(API, \"§b\"),\n)",
                "GET a, PUT b",
            ),
            (
                "requests.request(\"POST\", \"§a\")\nrequests.request(method=\"put\", url=\"§b\")",
                "POST a, PUT b",
            ),
            ("def f():\n    u = '§a'\n    return u\n\ndef g(u):\n    s.post(u)", "a"),
            (
                "urlopen(Request('§a', method='POST'))\nurlopen('§b')\nurlopen('§c', data)",
                "POST a, GET b, c",
            ),
            ("u = '§a'\nv = u + '?x=1'\ns.post(v)", "POST a"),
            ("U = '§a'\ndef f():\n    s.get(U)\ndef g():\n    s.post(f'{U}/1')", "GET|POST a"),
        ],
    );
}

#[test]
fn of_deluge() {
    check(
        "a.ds",
        &[
            ("url = \"§a\";\nr = postUrl(url, m);\ns = getUrl(\"§b?c=\" + d, h);", "POST a, GET b"),
            (
                "r = invokeurl [ url : \"§a\" type : GET connection : \"c\" ];\n\
                 s = invokeurl\n[\n\turl :\"§b\" + id\n\ttype :PUT\n\tparameters:m\n];\n\
                 t = invokeurl [ url : \"§c\" connection : \"c\" ];\n\
                 u = invokeUrl [ type : delete url : \"§d\" ];",
                "GET a, PUT b, GET c, DELETE d",
            ),
        ],
    );
}

#[test]
fn of_other_languages() {
    let rust = "client.request(Method::POST, format!(\"§a\")).send()?;\nlet u: &str = \"§b\";\nclient.put(u);\n\
                fn f<'a>(c: &'a C) { c.delete(\"§c\") }";
    check("a.rs", &[(rust, "POST a, PUT b, DELETE c")]);
    check(
        "a.go",
        &[(
            "http.NewRequest(http.MethodPut, `§a`, nil)\nhttp.Get(\"§b\")\nu := \"§c\"\nhttp.Post(u)",
            "PUT a, GET b, POST c",
        )],
    );
    check("a.java", &[("newBuilder().uri(URI.create(\"§a\")).POST(b).build();", "POST a")]);
    check("a.java", &[("newBuilder().method(\"PUT\", b).uri(URI.create(\"§a\"));", "PUT a")]);
    check(
        "a.cs",
        &[(
            "await c.PostAsJsonAsync(\"§a\", b);\nnew HttpRequestMessage(HttpMethod.Put, \"§b\");",
            "POST a, PUT b",
        )],
    );
    check(
        "a.rb",
        &[(
            "conn.post \"§a\", b\nNet::HTTP::Put.new(\"§b\")\nx = conn.get('§c')",
            "POST a, PUT b, GET c",
        )],
    );
    check(
        "a.php",
        &[(
            "$c->request('POST', '§a');\n$h = curl_init('§b');\ncurl_setopt($h, CURLOPT_CUSTOMREQUEST, 'PUT');",
            "POST a, PUT b",
        )],
    );
}

#[test]
fn whatever_stands_there() {
    for text in [
        "§a", "(§a", "[§", "a=§b;a", "fetch(§", "-§", "x.§", "@§(", "?.(§a", "curl §", "!('§a",
        ">('§a",
    ] {
        for file in ["a.js", "a.py", "a.sh", "a"] {
            methods(file, text);
        }
    }
}
