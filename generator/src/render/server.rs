//! Base URLs: templates with the defaults of their variables filled in.

use std::collections::BTreeSet;

use crate::ir::Server;

/// Returns the URLs of servers, without the slash at the end, each once.
pub(super) fn urls(servers: &[Server]) -> Vec<String> {
    let mut urls = Vec::new();
    let mut seen = BTreeSet::new();
    for server in servers {
        let url = expanded(server);
        if seen.insert(url.clone()) {
            urls.push(url);
        }
    }
    urls
}

fn expanded(server: &Server) -> String {
    let mut out = String::new();
    let mut rest = server.url.as_str();
    while let Some((before, tail)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = tail.split_once('}') else {
            out.push('{');
            rest = tail;
            continue;
        };
        match server
            .variables
            .iter()
            .find(|variable| variable.name == name)
        {
            Some(variable) => out.push_str(&variable.default),
            None => out.push_str(name),
        }
        rest = after;
    }
    out.push_str(rest);
    out.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::ServerVariable;

    #[test]
    fn variables_take_their_defaults() {
        let server = Server {
            url: "https://{region}.x.io/{base}/{".to_owned(),
            variables: vec![ServerVariable {
                name: "region".to_owned(),
                default: "eu".to_owned(),
                values: Vec::new(),
            }],
            ..Server::default()
        };
        assert_eq!(urls(&[server]), ["https://eu.x.io/base/{"]);
    }
}
