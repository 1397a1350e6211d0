use super::address::Address;
use super::reply::Reply;

/// What a browser asks for, of the head of its request, if it asks for the redirect URI.
pub(super) fn target<'a>(head: &'a [u8], address: &Address) -> Result<&'a str, Reply> {
    let (method, target, host) = read(head).ok_or(Reply::BadRequest)?;
    if !address.is_host(host) {
        return Err(Reply::BadRequest);
    }
    if !address.is_path(target.split_once('?').map_or(target, |(path, _)| path)) {
        return Err(Reply::NotFound);
    }
    if method != "GET" {
        return Err(Reply::NotGet);
    }
    Ok(target)
}

/// Method, target and host, if the head is one that browsers send. Whatever could be read in two ways is
/// none.
fn read(head: &[u8]) -> Option<(&str, &str, &str)> {
    let mut lines = str::from_utf8(head).ok()?.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    if words.next()? != "HTTP/1.1" || words.next().is_some() {
        return None;
    }
    if !target.starts_with('/') || !target.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let mut host = None;
    for line in lines {
        let (name, value) = line.split_once(':')?;
        // A space before the colon, or a line that continues the one before.
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let value = value.trim_matches([' ', '\t']);
        if value.contains(|character: char| character.is_control() && character != '\t') {
            return None;
        }
        if name.eq_ignore_ascii_case("host") && host.replace(value).is_some() {
            return None;
        }
    }
    Some((method, target, host?))
}
