// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Scopes.

use shopwright::codegen;

/// Scopes of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil() {
/// std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
/// std::process::exit(1) } #\[no_std\] #\[path…: what a token allows.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// (empty).
    Empty,
    /// `[31m`.
    Scope31m,
    /// `the process`.
    TheProcess,
    /// (empty).
    Blank,
    /// `std::process::exit(1) std::process::exit(1)`.
    StdProcessExit1StdProcessExit1,
    /// `!`.
    Not,
    /// `"#); std::process::exit(1); r#"`.
    StdProcessExit1R,
    /// `"); std::process::exit(1); //`.
    StdProcessExit1,
    /// `#![no_std] #[path = "/etc/passwd"] mod process;`.
    NoStdPathEtcPasswdModProcess,
    /// `${std::process} $(a::process) 'b::process' %c.process%`.
    StdProcessAProcessBProcessCProcess,
    /// `'a: loop { break 'a } '`.
    ALoopBreakA,
    /// `*/ fn evil() { std::process::exit(1) } /*`.
    FnEvilStdProcessExit1,
    /// `- x std::process::exit(1)`.
    XStdProcessExit1,
    /// `../../../../etc/passwd`.
    EtcPasswd,
    /// `..\..\C:\aux\con.rs`.
    CAuxConRs,
    /// `/* process process`.
    ProcessProcess,
    /// `// process process`.
    SlashSlashProcessProcess,
    /// `/// process //! process`.
    SlashSlashSlashProcessNewlineSlashSlashNotProcess,
    /// `0`.
    Scope0,
    /// `1. '''rust std::process::exit(1) '''`.
    Scope1RustStdProcessExit1,
    /// `<pre>std::process::exit(1)</pre><script>process</script><!-- process`.
    PreStdProcessExit1PreScriptProcessScriptProcess,
    /// `> ''' > std::process::exit(1) > '''`.
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick,
    /// `Box`.
    Box,
    /// `Client`.
    Client,
    /// `Error`.
    Error,
    /// `Option`.
    Option,
    /// `Result`.
    Result,
    /// `Self`.
    SelfScope,
    /// `String`.
    String,
    /// `Vec`.
    Vec,
    /// `[process] ['process'] [a](process) [b]: process [process][b] <process>`.
    ProcessProcessAProcessBProcessProcessBProcess,
    /// `\" \n \u{7d} \`.
    NU7d,
    /// `_`.
    Underscore,
    /// `''' #![evil] std::process::exit(1) '''`.
    EvilStdProcessExit1,
    /// `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba b`.
    ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa,
    /// `b"process" c"process" 'p'`.
    BProcessCProcessP,
    /// `con`.
    Con,
    /// `crate`.
    Crate,
    /// `fn`.
    Fn,
    /// `lib`.
    Lib,
    /// `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`.
    Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong,
    /// `mod`.
    Mod,
    /// `r#"process"#`.
    RProcess,
    /// `self::super`.
    SelfSuper,
    /// `x */ fn evil() { std::process::exit(1) }`.
    XFnEvilStdProcessExit1,
    /// `x fn evil() { std::process::exit(1) }`.
    XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace,
    /// `x std::process::exit(1); x`.
    XStdProcessExit1X,
    /// `{} {{}} {0} {std::process::exit(1)} }`.
    Scope0StdProcessExit1,
    /// `| a | process | |---|---| | [x](y) | ''' |`.
    AProcessXY,
    /// `~~~rust std::process::exit(1) ~~~`.
    RustStdProcessExit1,
    /// `ß`.
    SS,
    /// `é`.
    É,
    /// `}(1)tixe::ssecorp::dts`.
    Scope1TixeSsecorpDts,
    /// `日本語`.
    日本語,
    /// A scope that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both Scope {
    Empty = "",
    Scope31m = "\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}",
    TheProcess = "\0\u{200d}\u{2067}the process\u{2069}",
    Blank = " ",
    StdProcessExit1StdProcessExit1 = "    std::process::exit(1)\n\tstd::process::exit(1)",
    Not = "!",
    StdProcessExit1R = "\"#); std::process::exit(1); r#\"",
    StdProcessExit1 = "\"); std::process::exit(1); //",
    NoStdPathEtcPasswdModProcess = "#![no_std] #[path = \"/etc/passwd\"] mod process;",
    StdProcessAProcessBProcessCProcess = "${std::process} $(a::process) `b::process` %c.process%",
    ALoopBreakA = "'a: loop { break 'a } '",
    FnEvilStdProcessExit1 = "*/ fn evil() { std::process::exit(1) } /*",
    XStdProcessExit1 = "- x\n\n      std::process::exit(1)",
    EtcPasswd = "../../../../etc/passwd",
    CAuxConRs = "..\\..\\C:\\aux\\con.rs",
    ProcessProcess = "/* process process",
    SlashSlashProcessProcess = "// process process",
    SlashSlashSlashProcessNewlineSlashSlashNotProcess = "/// process\n//! process",
    Scope0 = "0",
    Scope1RustStdProcessExit1 = "1. ```rust\n   std::process::exit(1)\n   ```",
    PreStdProcessExit1PreScriptProcessScriptProcess = "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick = "> ```\n> std::process::exit(1)\n> ```",
    Box = "Box",
    Client = "Client",
    Error = "Error",
    Option = "Option",
    Result = "Result",
    SelfScope = "Self",
    String = "String",
    Vec = "Vec",
    ProcessProcessAProcessBProcessProcessBProcess = "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
    NU7d = "\\\" \\n \\u{7d} \\",
    Underscore = "_",
    EvilStdProcessExit1 = "```\n#![evil]\nstd::process::exit(1)\n```",
    ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa = "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
    BProcessCProcessP = "b\"process\" c\"process\" 'p'",
    Con = "con",
    Crate = "crate",
    Fn = "fn",
    Lib = "lib",
    Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong = "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
    Mod = "mod",
    RProcess = "r#\"process\"#",
    SelfSuper = "self::super",
    XFnEvilStdProcessExit1 = "x\n*/\nfn evil() { std::process::exit(1) }\n",
    XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace = "x\r\nfn evil() { std::process::exit(1) }\r",
    XStdProcessExit1X = "x\rstd::process::exit(1);\rx",
    Scope0StdProcessExit1 = "{} {{}} {0} {std::process::exit(1)} }",
    AProcessXY = "| a | process |\n|---|---|\n| [x](y) | ``` |",
    RustStdProcessExit1 = "~~~rust\nstd::process::exit(1)\n~~~",
    SS = "ß",
    É = "é",
    Scope1TixeSsecorpDts = "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
    日本語 = "日本語",
});
