//! Posting to a subscriber: plain HTTP to this machine, and to no other.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::time::Duration;

use http::{HeaderMap, StatusCode, Uri};

/// How long a subscriber may take for its answer, as on the platforms.
const TIMEOUT: Duration = Duration::from_secs(15);
/// The longest status line that is read.
const MAX_LINE: u64 = 8 * 1024;

/// Posts a body and gives the status that was answered, or why there is none.
pub(super) fn post(url: &str, headers: &HeaderMap, body: &[u8]) -> Result<StatusCode, String> {
    let uri: Uri = url.parse().map_err(|_| "no address".to_owned())?;
    let (address, port) = local(&uri).ok_or("not a plain http:// address of this machine")?;
    send((address, port), &uri, headers, body).map_err(|error| error.to_string())
}

fn local(uri: &Uri) -> Option<(IpAddr, u16)> {
    if uri.scheme_str() != Some("http") {
        return None;
    }
    let host = uri.host()?;
    let address = match host.trim_start_matches('[').trim_end_matches(']') {
        "localhost" => IpAddr::V4(Ipv4Addr::LOCALHOST),
        text => text.parse().ok()?,
    };
    address
        .is_loopback()
        .then(|| (address, uri.port_u16().unwrap_or(80)))
}

fn send(
    address: (IpAddr, u16),
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> io::Result<StatusCode> {
    let mut stream = TcpStream::connect_timeout(&address.into(), TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let mut request = format!(
        "POST {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    )
    .into_bytes();
    for (name, value) in headers {
        request.extend_from_slice(name.as_str().as_bytes());
        request.extend_from_slice(b": ");
        request.extend_from_slice(value.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    request.extend_from_slice(body);
    stream.write_all(&request)?;
    let mut line = String::new();
    let mut answer = BufReader::new(stream.take(MAX_LINE));
    answer.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|text| text.parse().ok());
    // To the end, since a connection that is cut off may look to the subscriber like nobody waits.
    io::copy(&mut answer, &mut io::sink())?;
    status.ok_or_else(|| io::Error::other("what was answered is not HTTP"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_of_this_machine_are_posted_to() {
        for url in [
            "https://127.0.0.1/hook",
            "http://192.0.2.1/hook",
            "http://example.com/hook",
            "http://127.0.0.1.example.com/",
            "/hook",
            "hook",
            "",
        ] {
            let error = post(url, &HeaderMap::new(), b"{}").unwrap_err();
            assert!(error.starts_with("no"), "{url}: {error}");
        }
        for url in [
            "http://127.0.0.1:1/",
            "http://localhost",
            "http://[::1]:8/x?y",
        ] {
            assert!(local(&url.parse().unwrap()).is_some(), "{url}");
        }
    }
}
