// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The API as a whole.

use shopwright::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn
/// evil() { std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
/// std::process::exit(1) } #\[no_std\] #\[path….
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux;

impl codegen::Api
for StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux",
        version: "\"); std::process::exit(1); // \"#); std::process::exit(1); r#\" */ fn evil() { std::process::exit(1) } /* x\n*/\nfn evil() { std::process::exit(1) }\n x\r\nfn evil() { std::process::exit(1) }\r #![no_std] #[path = \"/etc/passwd\"] mod process; {} {{}} {0} {std::process::exit(1)} } ../../../../etc/passwd ..\\..\\C:\\aux\\con.rs \u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff} \0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028} ```\n#![evil]\nstd::process::exit(1)\n```",
        servers: &["https://\".example.com/*/\"#"],
        schemes: &[
            ("", codegen::Scheme::Header("")),
            (
                "\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}",
                codegen::Scheme::Header("\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}"),
            ),
            (
                "\0\u{200d}\u{2067}the process\u{2069}",
                codegen::Scheme::Header("\0\u{200d}\u{2067}the process\u{2069}"),
            ),
            (" ", codegen::Scheme::Header(" ")),
            (
                "    std::process::exit(1)\n\tstd::process::exit(1)",
                codegen::Scheme::Header(
                    "    std::process::exit(1)\n\tstd::process::exit(1)",
                ),
            ),
            ("!", codegen::Scheme::Header("!")),
            (
                "\"#); std::process::exit(1); r#\"",
                codegen::Scheme::Header("\"#); std::process::exit(1); r#\""),
            ),
            (
                "\"); std::process::exit(1); //",
                codegen::Scheme::Header("\"); std::process::exit(1); //"),
            ),
            (
                "#![no_std] #[path = \"/etc/passwd\"] mod process;",
                codegen::Scheme::Header(
                    "#![no_std] #[path = \"/etc/passwd\"] mod process;",
                ),
            ),
            (
                "${std::process} $(a::process) `b::process` %c.process%",
                codegen::Scheme::Header(
                    "${std::process} $(a::process) `b::process` %c.process%",
                ),
            ),
            (
                "'a: loop { break 'a } '",
                codegen::Scheme::Header("'a: loop { break 'a } '"),
            ),
            (
                "*/ fn evil() { std::process::exit(1) } /*",
                codegen::Scheme::Header("*/ fn evil() { std::process::exit(1) } /*"),
            ),
            (
                "- x\n\n      std::process::exit(1)",
                codegen::Scheme::Header("- x\n\n      std::process::exit(1)"),
            ),
            (
                "../../../../etc/passwd",
                codegen::Scheme::Header("../../../../etc/passwd"),
            ),
            (
                "..\\..\\C:\\aux\\con.rs",
                codegen::Scheme::Header("..\\..\\C:\\aux\\con.rs"),
            ),
            ("/* process process", codegen::Scheme::Header("/* process process")),
            ("// process process", codegen::Scheme::Header("// process process")),
            (
                "/// process\n//! process",
                codegen::Scheme::Header("/// process\n//! process"),
            ),
            ("0", codegen::Scheme::Header("0")),
            (
                "1. ```rust\n   std::process::exit(1)\n   ```",
                codegen::Scheme::Header("1. ```rust\n   std::process::exit(1)\n   ```"),
            ),
            (
                "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
                codegen::Scheme::Header(
                    "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
                ),
            ),
            (
                "> ```\n> std::process::exit(1)\n> ```",
                codegen::Scheme::Header("> ```\n> std::process::exit(1)\n> ```"),
            ),
            ("Box", codegen::Scheme::Header("Box")),
            ("Client", codegen::Scheme::Header("Client")),
            ("Error", codegen::Scheme::Header("Error")),
            ("Option", codegen::Scheme::Header("Option")),
            ("Result", codegen::Scheme::Header("Result")),
            ("Self", codegen::Scheme::Header("Self")),
            ("String", codegen::Scheme::Header("String")),
            ("Vec", codegen::Scheme::Header("Vec")),
            (
                "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
                codegen::Scheme::Header(
                    "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
                ),
            ),
            ("\\\" \\n \\u{7d} \\", codegen::Scheme::Header("\\\" \\n \\u{7d} \\")),
            ("_", codegen::Scheme::Header("_")),
            (
                "```\n#![evil]\nstd::process::exit(1)\n```",
                codegen::Scheme::Header("```\n#![evil]\nstd::process::exit(1)\n```"),
            ),
            (
                "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
                codegen::Scheme::Header(
                    "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
                ),
            ),
            (
                "b\"process\" c\"process\" 'p'",
                codegen::Scheme::Header("b\"process\" c\"process\" 'p'"),
            ),
            ("con", codegen::Scheme::Header("con")),
            ("crate", codegen::Scheme::Header("crate")),
            ("fn", codegen::Scheme::Header("fn")),
            ("lib", codegen::Scheme::Header("lib")),
            (
                "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
                codegen::Scheme::Header(
                    "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
                ),
            ),
            ("mod", codegen::Scheme::Header("mod")),
            ("r#\"process\"#", codegen::Scheme::Header("r#\"process\"#")),
            ("self::super", codegen::Scheme::Header("self::super")),
            (
                "x\n*/\nfn evil() { std::process::exit(1) }\n",
                codegen::Scheme::Header("x\n*/\nfn evil() { std::process::exit(1) }\n"),
            ),
            (
                "x\r\nfn evil() { std::process::exit(1) }\r",
                codegen::Scheme::Header("x\r\nfn evil() { std::process::exit(1) }\r"),
            ),
            (
                "x\rstd::process::exit(1);\rx",
                codegen::Scheme::Header("x\rstd::process::exit(1);\rx"),
            ),
            (
                "{} {{}} {0} {std::process::exit(1)} }",
                codegen::Scheme::Header("{} {{}} {0} {std::process::exit(1)} }"),
            ),
            (
                "| a | process |\n|---|---|\n| [x](y) | ``` |",
                codegen::Scheme::Header("| a | process |\n|---|---|\n| [x](y) | ``` |"),
            ),
            (
                "~~~rust\nstd::process::exit(1)\n~~~",
                codegen::Scheme::Header("~~~rust\nstd::process::exit(1)\n~~~"),
            ),
            ("ß", codegen::Scheme::Header("ß")),
            ("é", codegen::Scheme::Header("é")),
            (
                "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
                codegen::Scheme::Header(
                    "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
                ),
            ),
            ("日本語", codegen::Scheme::Header("日本語")),
        ],
        security: &[&["\"); std::process::exit(1); //"]],
        envelope: codegen::ErrorEnvelope {
            code: None,
            message: None,
            details: None,
            request_id: None,
        },
        uncoded: &[],
        rate_limit: None,
        budgets: &[],
    };
}
