// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `all`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Value};
use super::super::StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux;
use super::super::models::{
    ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa,
    ALoopBreakA, AProcessXY, BProcessCProcessP, BoxModel, CAuxConRs, ClientModel, Con,
    Crate, Empty, ErrorModel, EtcPasswd, EvilStdProcessExit1, FnEvilStdProcessExit1,
    FnModel,
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick,
    Lib,
    Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong,
    Mod, Model0, Model0StdProcessExit1, Model1RustStdProcessExit1, Model1TixeSsecorpDts,
    NU7d, NoStdPathEtcPasswdModProcess, Not, OptionModel,
    PreStdProcessExit1PreScriptProcessScriptProcess, ProcessProcess,
    ProcessProcessAProcessBProcessProcessBProcess, RProcess, ResultModel,
    RustStdProcessExit1, SS, SelfModel, SelfSuper, SlashSlashProcessProcess,
    SlashSlashSlashProcessNewlineSlashSlashNotProcess,
    StdProcessAProcessBProcessCProcess, StdProcessExit1, StdProcessExit1R,
    StdProcessExit1StdProcessExit1, StringModel, TheProcess, Underscore, VecModel,
    XStdProcessExit1, XStdProcessExit1X, É, 日本語,
};

/// Operations of the group `all`.
#[derive(Clone, Debug)]
pub struct All {
    client: codegen::Client<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
    >,
}

impl All {
    /// Makes a handle that sends by this client.
    pub fn new(
        client: codegen::Client<
            StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        >,
    ) -> Self {
        Self { client }
    }

    /// "); std::process::exit(1); //
    ///
    /// `GET /0/{"); std::process::exit(1); //}` · scope `"); std::process::exit(1); //`
    #[inline]
    pub fn std_process_exit_1(
        &self,
        std_process_exit_1: impl Into<String>,
    ) -> StdProcessExit1Call {
        StdProcessExit1Call(
            Call::json(&self.client, &STD_PROCESS_EXIT_1).path(std_process_exit_1.into()),
        )
    }

    /// "#); std::process::exit(1); r#"
    ///
    /// `GET /1/{"#); std::process::exit(1); r#"}` · scope `"#); std::process::exit(1); r#"`
    #[inline]
    pub fn std_process_exit_1_r(
        &self,
        std_process_exit_1_r: impl Into<String>,
    ) -> StdProcessExit1RCall {
        StdProcessExit1RCall(
            Call::json(&self.client, &STD_PROCESS_EXIT_1_R)
                .path(std_process_exit_1_r.into()),
        )
    }

    /// \[31m
    ///
    /// `GET /10/{[31m }` · scope `[31m`
    #[inline]
    pub fn call_31m(&self, param_31m: impl Into<String>) -> Call31m {
        Call31m(Call::json(&self.client, &CALL_31M).path(param_31m.into()))
    }

    /// ```text
    /// #![evil]
    /// std::process::exit(1)
    /// ```
    ///
    /// `GET /11/{''' #![evil] std::process::exit(1) '''}` · scope `''' #![evil]
    /// std::process::exit(1) '''`
    #[inline]
    pub fn evil_std_process_exit_1(
        &self,
        evil_std_process_exit_1: impl Into<String>,
    ) -> EvilStdProcessExit1Call {
        EvilStdProcessExit1Call(
            Call::json(&self.client, &EVIL_STD_PROCESS_EXIT_1)
                .path(evil_std_process_exit_1.into()),
        )
    }

    /// ${std::process} $(a::process) `b::process` %c.process%
    ///
    /// `GET /12/{$std::process $(a::process) 'b::process' %c.process%}` · scope `${std::process}
    /// $(a::process) 'b::process' %c.process%`
    #[inline]
    pub fn std_process_a_process_b_process_c_process(
        &self,
        std_process_a_process_b_process_c_process: impl Into<String>,
    ) -> StdProcessAProcessBProcessCProcessCall {
        StdProcessAProcessBProcessCProcessCall(
            Call::json(&self.client, &STD_PROCESS_A_PROCESS_B_PROCESS_C_PROCESS)
                .path(std_process_a_process_b_process_c_process.into()),
        )
    }

    /// 'a: loop { break 'a } '
    ///
    /// `GET /13/{'a: loop break 'a '}` · scope `'a: loop { break 'a } '`
    #[inline]
    pub fn a_loop_break_a(&self, a_loop_break_a: impl Into<String>) -> ALoopBreakACall {
        ALoopBreakACall(
            Call::json(&self.client, &A_LOOP_BREAK_A).path(a_loop_break_a.into()),
        )
    }

    /// \" \\n \\u{7d} \\
    ///
    /// `GET /14/{\" \n \u7d \}` · scope `\" \n \u{7d} \`
    #[inline]
    pub fn n_u_7d(&self, n_u7d: impl Into<String>) -> NU7dCall {
        NU7dCall(Call::json(&self.client, &N_U_7D).path(n_u7d.into()))
    }

    /// the process
    ///
    /// `GET /15/{the process}` · scope `the process`
    #[inline]
    pub fn the_process(&self, the_process: impl Into<String>) -> TheProcessCall {
        TheProcessCall(Call::json(&self.client, &THE_PROCESS).path(the_process.into()))
    }

    /// r#"process"#
    ///
    /// `GET /16/{r#"process"#}` · scope `r#"process"#`
    #[inline]
    pub fn r_process(&self, r_process: impl Into<String>) -> RProcessCall {
        RProcessCall(Call::json(&self.client, &R_PROCESS).path(r_process.into()))
    }

    /// b"process" c"process" 'p'
    ///
    /// `GET /17/{b"process" c"process" 'p'}` · scope `b"process" c"process" 'p'`
    #[inline]
    pub fn b_process_c_process_p(
        &self,
        b_process_c_process_p: impl Into<String>,
    ) -> BProcessCProcessPCall {
        BProcessCProcessPCall(
            Call::json(&self.client, &B_PROCESS_C_PROCESS_P)
                .path(b_process_c_process_p.into()),
        )
    }

    /// /// process
    /// //! process
    ///
    /// `GET /18/{/// process //! process}` · scope `/// process //! process`
    #[inline]
    pub fn slash_slash_slash_process_newline_slash_slash_not_process(
        &self,
        process_process: impl Into<String>,
    ) -> ProcessProcessCall3 {
        ProcessProcessCall3(
            Call::json(
                    &self.client,
                    &SLASH_SLASH_SLASH_PROCESS_NEWLINE_SLASH_SLASH_NOT_PROCESS,
                )
                .path(process_process.into()),
        )
    }

    /// // process process
    ///
    /// `GET /19/{// process process}` · scope `// process process`
    #[inline]
    pub fn slash_slash_process_process(
        &self,
        process_process: impl Into<String>,
    ) -> ProcessProcessCall2 {
        ProcessProcessCall2(
            Call::json(&self.client, &SLASH_SLASH_PROCESS_PROCESS)
                .path(process_process.into()),
        )
    }

    /// */ fn evil() { std::process::exit(1) } /*
    ///
    /// `GET /2/{*/ fn evil() std::process::exit(1) /*}` · scope `*/ fn evil() {
    /// std::process::exit(1) } /*`
    #[inline]
    pub fn fn_evil_std_process_exit_1(
        &self,
        fn_evil_std_process_exit_1: impl Into<String>,
    ) -> FnEvilStdProcessExit1Call {
        FnEvilStdProcessExit1Call(
            Call::json(&self.client, &FN_EVIL_STD_PROCESS_EXIT_1)
                .path(fn_evil_std_process_exit_1.into()),
        )
    }

    /// /* process process
    ///
    /// `GET /20/{/* process process}` · scope `/* process process`
    #[inline]
    pub fn process_process(
        &self,
        process_process: impl Into<String>,
    ) -> ProcessProcessCall {
        ProcessProcessCall(
            Call::json(&self.client, &PROCESS_PROCESS).path(process_process.into()),
        )
    }

    /// std::process::exit(1)
    /// std::process::exit(1)
    ///
    /// `GET /21/{ std::process::exit(1) std::process::exit(1)}` · scope `std::process::exit(1)
    /// std::process::exit(1)`
    #[inline]
    pub fn std_process_exit_1_std_process_exit_1(
        &self,
        std_process_exit_1_std_process_exit_1: impl Into<String>,
    ) -> StdProcessExit1StdProcessExit1Call {
        StdProcessExit1StdProcessExit1Call(
            Call::json(&self.client, &STD_PROCESS_EXIT_1_STD_PROCESS_EXIT_1)
                .path(std_process_exit_1_std_process_exit_1.into()),
        )
    }

    /// - x
    ///
    /// std::process::exit(1)
    ///
    /// `GET /22/{- x std::process::exit(1)}` · scope `- x std::process::exit(1)`
    #[inline]
    pub fn x_std_process_exit_1(
        &self,
        x_std_process_exit_1: impl Into<String>,
    ) -> XStdProcessExit1Call {
        XStdProcessExit1Call(
            Call::json(&self.client, &X_STD_PROCESS_EXIT_1)
                .path(x_std_process_exit_1.into()),
        )
    }

    /// ```text
    /// std::process::exit(1)
    /// ```
    ///
    /// `GET /23/{~~~rust std::process::exit(1) ~~~}` · scope `~~~rust std::process::exit(1) ~~~`
    #[inline]
    pub fn rust_std_process_exit_1(
        &self,
        rust_std_process_exit_1: impl Into<String>,
    ) -> RustStdProcessExit1Call {
        RustStdProcessExit1Call(
            Call::json(&self.client, &RUST_STD_PROCESS_EXIT_1)
                .path(rust_std_process_exit_1.into()),
        )
    }

    /// \`\`\`
    /// std::process::exit(1)
    /// \`\`\`
    ///
    /// `GET /24/{> ''' > std::process::exit(1) > '''}` · scope `> ''' > std::process::exit(1) >
    /// '''`
    #[inline]
    pub fn greater_backtick_backtick_backtick_newline_greater_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_newline_greater_backtick_backtick_backtick(
        &self,
        std_process_exit_1: impl Into<String>,
    ) -> StdProcessExit1Call2 {
        StdProcessExit1Call2(
            Call::json(
                    &self.client,
                    &GREATER_BACKTICK_BACKTICK_BACKTICK_NEWLINE_GREATER_STD_COLON_COLON_PROCESS_COLON_COLON_EXIT_OPEN_PAREN_1_CLOSE_PAREN_NEWLINE_GREATER_BACKTICK_BACKTICK_BACKTICK,
                )
                .path(std_process_exit_1.into()),
        )
    }

    /// 1. \`\`\`rust
    ///    std::process::exit(1)
    ///
    /// ```text
    /// ```
    ///
    /// `GET /25/{1. '''rust std::process::exit(1) '''}` · scope `1. '''rust std::process::exit(1)
    /// '''`
    #[inline]
    pub fn call_1_rust_std_process_exit_1(
        &self,
        param_1_rust_std_process_exit_1: impl Into<String>,
    ) -> Call1RustStdProcessExit1 {
        Call1RustStdProcessExit1(
            Call::json(&self.client, &CALL_1_RUST_STD_PROCESS_EXIT_1)
                .path(param_1_rust_std_process_exit_1.into()),
        )
    }

    /// ```text
    /// std::process::exit(1)
    /// ```
    /// \<script>process\</script>\<!-- process
    ///
    /// `GET /26/{<pre>std::process::exit(1)</pre><script>process</script><!-- process}` · scope
    /// `<pre>std::process::exit(1)</pre><script>process</script><!-- process`
    #[inline]
    pub fn pre_std_process_exit_1_pre_script_process_script_process(
        &self,
        pre_std_process_exit_1_pre_script_process_script_process: impl Into<String>,
    ) -> PreStdProcessExit1PreScriptProcessScriptProcessCall {
        PreStdProcessExit1PreScriptProcessScriptProcessCall(
            Call::json(
                    &self.client,
                    &PRE_STD_PROCESS_EXIT_1_PRE_SCRIPT_PROCESS_SCRIPT_PROCESS,
                )
                .path(pre_std_process_exit_1_pre_script_process_script_process.into()),
        )
    }

    /// \[process\] \[`process`\] a \[b\]: process
    /// \[process\]\[b\] \<process>
    ///
    /// `GET /27/{[process] ['process'] [a](process) [b]: process [process][b] <process>}` · scope
    /// `[process] ['process'] [a](process) [b]: process [process][b] <process>`
    #[inline]
    pub fn process_process_a_process_b_process_process_b_process(
        &self,
        process_process_a_process_b_process_process_b_process: impl Into<String>,
    ) -> ProcessProcessAProcessBProcessProcessBProcessCall {
        ProcessProcessAProcessBProcessProcessBProcessCall(
            Call::json(
                    &self.client,
                    &PROCESS_PROCESS_A_PROCESS_B_PROCESS_PROCESS_B_PROCESS,
                )
                .path(process_process_a_process_b_process_process_b_process.into()),
        )
    }

    /// | a | process |
    /// |---|---|
    /// | x | \`\`\` |
    ///
    /// `GET /28/{| a | process | |---|---| | [x](y) | ''' |}` · scope `| a | process | |---|---| |
    /// [x](y) | ''' |`
    #[inline]
    pub fn a_process_x_y(&self, a_process_x_y: impl Into<String>) -> AProcessXYCall {
        AProcessXYCall(
            Call::json(&self.client, &A_PROCESS_X_Y).path(a_process_x_y.into()),
        )
    }

    /// x
    /// std::process::exit(1);
    /// x
    ///
    /// `GET /29/{x std::process::exit(1); x}` · scope `x std::process::exit(1); x`
    #[inline]
    pub fn x_std_process_exit_1_x(
        &self,
        x_std_process_exit_1_x: impl Into<String>,
    ) -> XStdProcessExit1XCall {
        XStdProcessExit1XCall(
            Call::json(&self.client, &X_STD_PROCESS_EXIT_1_X)
                .path(x_std_process_exit_1_x.into()),
        )
    }

    /// x
    /// */
    /// fn evil() { std::process::exit(1) }
    ///
    /// `GET /3/{x */ fn evil() std::process::exit(1) }` · scope `x */ fn evil() {
    /// std::process::exit(1) }`
    #[inline]
    pub fn x_fn_evil_std_process_exit_1(
        &self,
        x_fn_evil_std_process_exit_1: impl Into<String>,
    ) -> XFnEvilStdProcessExit1 {
        XFnEvilStdProcessExit1(
            Call::json(&self.client, &X_FN_EVIL_STD_PROCESS_EXIT_1)
                .path(x_fn_evil_std_process_exit_1.into()),
        )
    }

    /// fn
    ///
    /// `GET /30/{fn}` · scope `fn`
    #[inline]
    pub fn fn_(&self, fn_: impl Into<String>) -> FnCall {
        FnCall(Call::json(&self.client, &FN_).path(fn_.into()))
    }

    /// Self
    ///
    /// `GET /31/{Self}` · scope `Self`
    #[inline]
    pub fn self_(&self, self_: impl Into<String>) -> SelfCall {
        SelfCall(Call::json(&self.client, &SELF_).path(self_.into()))
    }

    /// crate
    ///
    /// `GET /32/{crate}` · scope `crate`
    #[inline]
    pub fn crate_(&self, crate_: impl Into<String>) -> CrateCall {
        CrateCall(Call::json(&self.client, &CRATE_).path(crate_.into()))
    }

    /// _
    ///
    /// `GET /33/{_}` · scope `_`
    #[inline]
    pub fn underscore(&self, underscore: impl Into<String>) -> UnderscoreCall {
        UnderscoreCall(Call::json(&self.client, &UNDERSCORE).path(underscore.into()))
    }

    /// 0
    ///
    /// `GET /34/{0}` · scope `0`
    #[inline]
    pub fn call_0(&self, param_0: impl Into<String>) -> Call0 {
        Call0(Call::json(&self.client, &CALL_0).path(param_0.into()))
    }

    /// `GET /35/{}` · scope (empty)
    #[inline]
    pub fn get_35_by_empty(&self, empty: impl Into<String>) -> Get35ByEmpty {
        Get35ByEmpty(Call::json(&self.client, &GET_35_BY_EMPTY).path(empty.into()))
    }

    /// `GET /36/{ }` · scope (empty)
    #[inline]
    pub fn get_36_by_blank(&self, blank: impl Into<String>) -> Get36ByBlank {
        Get36ByBlank(Call::json(&self.client, &GET_36_BY_BLANK).path(blank.into()))
    }

    /// !
    ///
    /// `GET /37/{!}` · scope `!`
    #[inline]
    pub fn not(&self, not: impl Into<String>) -> NotCall {
        NotCall(Call::json(&self.client, &NOT).path(not.into()))
    }

    /// é
    ///
    /// `GET /38/{é}` · scope `é`
    #[inline]
    pub fn é(&self, é: impl Into<String>) -> ÉCall {
        ÉCall(Call::json(&self.client, &É_OPERATION).path(é.into()))
    }

    /// 日本語
    ///
    /// `GET /39/{日本語}` · scope `日本語`
    #[inline]
    pub fn 日本語(&self, 日本語: impl Into<String>) -> 日本語Call {
        日本語Call(
            Call::json(&self.client, &日本語_OPERATION).path(日本語.into()),
        )
    }

    /// x
    /// fn evil() { std::process::exit(1) }
    ///
    /// `GET /4/{x fn evil() std::process::exit(1) }` · scope `x fn evil() { std::process::exit(1)
    /// }`
    #[inline]
    pub fn x_newline_fn_evil_open_paren_close_paren_open_brace_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_close_brace(
        &self,
        x_fn_evil_std_process_exit_1: impl Into<String>,
    ) -> XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace {
        XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace(
            Call::json(
                    &self.client,
                    &X_NEWLINE_FN_EVIL_OPEN_PAREN_CLOSE_PAREN_OPEN_BRACE_STD_COLON_COLON_PROCESS_COLON_COLON_EXIT_OPEN_PAREN_1_CLOSE_PAREN_CLOSE_BRACE,
                )
                .path(x_fn_evil_std_process_exit_1.into()),
        )
    }

    /// ß
    ///
    /// `GET /40/{ß}` · scope `ß`
    #[inline]
    pub fn ß(&self, ß: impl Into<String>) -> SSCall {
        SSCall(Call::json(&self.client, &__DF_).path(ß.into()))
    }

    /// self::super
    ///
    /// `GET /41/{self::super}` · scope `self::super`
    #[inline]
    pub fn self_super(&self, self_super: impl Into<String>) -> SelfSuperCall {
        SelfSuperCall(Call::json(&self.client, &SELF_SUPER).path(self_super.into()))
    }

    /// con
    ///
    /// `GET /42/{con}` · scope `con`
    #[inline]
    pub fn con(&self, con: impl Into<String>) -> ConCall {
        ConCall(Call::json(&self.client, &CON).path(con.into()))
    }

    /// mod
    ///
    /// `GET /43/{mod}` · scope `mod`
    #[inline]
    pub fn mod_(&self, mod_: impl Into<String>) -> ModCall {
        ModCall(Call::json(&self.client, &MOD_).path(mod_.into()))
    }

    /// lib
    ///
    /// `GET /44/{lib}` · scope `lib`
    #[inline]
    pub fn lib(&self, lib: impl Into<String>) -> LibCall {
        LibCall(Call::json(&self.client, &LIB).path(lib.into()))
    }

    /// Client
    ///
    /// `GET /45/{Client}` · scope `Client`
    #[inline]
    pub fn client_(&self, client: impl Into<String>) -> ClientCall {
        ClientCall(Call::json(&self.client, &CLIENT_).path(client.into()))
    }

    /// Error
    ///
    /// `GET /46/{Error}` · scope `Error`
    #[inline]
    pub fn error(&self, error: impl Into<String>) -> ErrorCall {
        ErrorCall(Call::json(&self.client, &ERROR).path(error.into()))
    }

    /// String
    ///
    /// `GET /47/{String}` · scope `String`
    #[inline]
    pub fn string(&self, string: impl Into<String>) -> StringCall {
        StringCall(Call::json(&self.client, &STRING).path(string.into()))
    }

    /// Option
    ///
    /// `GET /48/{Option}` · scope `Option`
    #[inline]
    pub fn option(&self, option: impl Into<String>) -> OptionCall {
        OptionCall(Call::json(&self.client, &OPTION).path(option.into()))
    }

    /// Result
    ///
    /// `GET /49/{Result}` · scope `Result`
    #[inline]
    pub fn result(&self, result: impl Into<String>) -> ResultCall {
        ResultCall(Call::json(&self.client, &RESULT).path(result.into()))
    }

    /// \[no_std\] #\[path = "/etc/passwd"\] mod process;
    ///
    /// `GET /5/{#![no_std] #[path = "/etc/passwd"] mod process;}` · scope `#![no_std] #[path =
    /// "/etc/passwd"] mod process;`
    #[inline]
    pub fn no_std_path_etc_passwd_mod_process(
        &self,
        no_std_path_etc_passwd_mod_process: impl Into<String>,
    ) -> NoStdPathEtcPasswdModProcessCall {
        NoStdPathEtcPasswdModProcessCall(
            Call::json(&self.client, &NO_STD_PATH_ETC_PASSWD_MOD_PROCESS)
                .path(no_std_path_etc_passwd_mod_process.into()),
        )
    }

    /// Box
    ///
    /// `GET /50/{Box}` · scope `Box`
    #[inline]
    pub fn box_(&self, box_: impl Into<String>) -> BoxCall {
        BoxCall(Call::json(&self.client, &BOX_).path(box_.into()))
    }

    /// Vec
    ///
    /// `GET /51/{Vec}` · scope `Vec`
    #[inline]
    pub fn vec(&self, vec: impl Into<String>) -> VecCall {
        VecCall(Call::json(&self.client, &VEC).path(vec.into()))
    }

    /// longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
    ///
    /// `GET
    /// /52/{longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglon`
    /// · scope
    /// `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`
    #[inline]
    pub fn longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong(
        &self,
        longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong: impl Into<
            String,
        >,
    ) -> LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongCall {
        LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongCall(
            Call::json(
                    &self.client,
                    &LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONG,
                )
                .path(
                    longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
                        .into(),
                ),
        )
    }

    /// a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba b
    ///
    /// `GET /53/{a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba b` · scope `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b`
    #[inline]
    pub fn a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba(
        &self,
        a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba: impl Into<
            String,
        >,
    ) -> ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaCall {
        ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaCall(
            Call::json(
                    &self.client,
                    &A_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA,
                )
                .path(
                    a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba
                        .into(),
                ),
        )
    }

    /// {} {{}} {0} {std::process::exit(1)} }
    ///
    /// `GET /6/{ 0 std::process::exit(1) }` · scope `{} {{}} {0} {std::process::exit(1)} }`
    #[inline]
    pub fn call_0_std_process_exit_1(
        &self,
        param_0_std_process_exit_1: impl Into<String>,
    ) -> Call0StdProcessExit1 {
        Call0StdProcessExit1(
            Call::json(&self.client, &CALL_0_STD_PROCESS_EXIT_1)
                .path(param_0_std_process_exit_1.into()),
        )
    }

    /// ../../../../etc/passwd
    ///
    /// `GET /7/{../../../../etc/passwd}` · scope `../../../../etc/passwd`
    #[inline]
    pub fn etc_passwd(&self, etc_passwd: impl Into<String>) -> EtcPasswdCall {
        EtcPasswdCall(Call::json(&self.client, &ETC_PASSWD).path(etc_passwd.into()))
    }

    /// ..\..\\C:\\aux\\con.rs
    ///
    /// `GET /8/{..\..\C:\aux\con.rs}` · scope `..\..\C:\aux\con.rs`
    #[inline]
    pub fn c_aux_con_rs(&self, c_aux_con_rs: impl Into<String>) -> CAuxConRsCall {
        CAuxConRsCall(Call::json(&self.client, &C_AUX_CON_RS).path(c_aux_con_rs.into()))
    }

    /// }(1)tixe::ssecorp::dts
    ///
    /// `GET /9/{(1)tixe::ssecorp::dts}` · scope `}(1)tixe::ssecorp::dts`
    #[inline]
    pub fn call_1_tixe_ssecorp_dts(
        &self,
        param_1_tixe_ssecorp_dts: impl Into<String>,
    ) -> Call1TixeSsecorpDts {
        Call1TixeSsecorpDts(
            Call::json(&self.client, &CALL_1_TIXE_SSECORP_DTS)
                .path(param_1_tixe_ssecorp_dts.into()),
        )
    }
}

/// A call of [`All::std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        StdProcessExit1,
    >,
);

impl StdProcessExit1Call {
    /// Sets `"); std::process::exit(1); //`: "); std::process::exit(1); //
    ///
    /// Server default: `"); std::process::exit(1); //`.
    pub fn std_process_exit_1_query(
        self,
        std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query("\"); std::process::exit(1); //", std_process_exit_1_query.into()),
        )
    }

    /// Sets header `"); std::process::exit(1); //`: "); std::process::exit(1); //
    ///
    /// Server default: `"); std::process::exit(1); //`.
    pub fn std_process_exit_1_header(
        self,
        std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "\"); std::process::exit(1); //",
                    std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(StdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, StdProcessExit1);

static STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.std_process_exit_1",
        Method::GET,
        "/0/{\"); std::process::exit(1); //}",
    )
    .security(&[&["\"); std::process::exit(1); //"]])
    .scopes(&["\"); std::process::exit(1); //"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::std_process_exit_1_r`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StdProcessExit1RCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        StdProcessExit1R,
    >,
);

impl StdProcessExit1RCall {
    /// Sets `"#); std::process::exit(1); r#"`: "#); std::process::exit(1); r#"
    ///
    /// Server default: `"#); std::process::exit(1); r#"`.
    pub fn std_process_exit_1_r_query(
        self,
        std_process_exit_1_r_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "\"#); std::process::exit(1); r#\"",
                    std_process_exit_1_r_query.into(),
                ),
        )
    }

    /// Sets header `"#); std::process::exit(1); r#"`: "#); std::process::exit(1); r#"
    ///
    /// Server default: `"#); std::process::exit(1); r#"`.
    pub fn std_process_exit_1_r_header(
        self,
        std_process_exit_1_r_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "\"#); std::process::exit(1); r#\"",
                    std_process_exit_1_r_header.into(),
                ),
        )
    }
}

codegen::call!(StdProcessExit1RCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, StdProcessExit1R);

static STD_PROCESS_EXIT_1_R: Operation = Operation::new(
        "all.std_process_exit_1_r",
        Method::GET,
        "/1/{\"#); std::process::exit(1); r#\"}",
    )
    .security(&[&["\"#); std::process::exit(1); r#\""]])
    .scopes(&["\"#); std::process::exit(1); r#\""])
    .idempotency(Idempotency::Safe);

/// A call of [`All::call_31m`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call31m(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Value,
    >,
);

impl Call31m {
    /// Sets `[31m`: \[31m
    ///
    /// Server default: `[31m`.
    pub fn param_31m_query(self, param_31m_query: impl Into<String>) -> Self {
        Self(
            self.0.query("\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}", param_31m_query.into()),
        )
    }

    /// Sets header `[31m`: \[31m
    ///
    /// Server default: `[31m`.
    pub fn param_31m_header(self, param_31m_header: impl Into<String>) -> Self {
        Self(
            self
                .0
                .header("\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}", param_31m_header.into()),
        )
    }
}

codegen::call!(Call31m, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Value);

static CALL_31M: Operation = Operation::new(
        "all.call_31m",
        Method::GET,
        "/10/{\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}}",
    )
    .security(&[&["\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}"]])
    .scopes(&["\0\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::evil_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EvilStdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        EvilStdProcessExit1,
    >,
);

impl EvilStdProcessExit1Call {
    /// Sets `''' #![evil] std::process::exit(1) '''`:
    ///
    /// ```text
    /// #![evil]
    /// std::process::exit(1)
    /// ```
    ///
    /// Server default: `''' #![evil] std::process::exit(1) '''`.
    pub fn evil_std_process_exit_1_query(
        self,
        evil_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "```\n#![evil]\nstd::process::exit(1)\n```",
                    evil_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `''' #![evil] std::process::exit(1) '''`:
    ///
    /// ```text
    /// #![evil]
    /// std::process::exit(1)
    /// ```
    ///
    /// Server default: `''' #![evil] std::process::exit(1) '''`.
    pub fn evil_std_process_exit_1_header(
        self,
        evil_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "```\n#![evil]\nstd::process::exit(1)\n```",
                    evil_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(EvilStdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, EvilStdProcessExit1);

static EVIL_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.evil_std_process_exit_1",
        Method::GET,
        "/11/{```\n#![evil]\nstd::process::exit(1)\n```}",
    )
    .security(&[&["```\n#![evil]\nstd::process::exit(1)\n```"]])
    .scopes(&["```\n#![evil]\nstd::process::exit(1)\n```"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::std_process_a_process_b_process_c_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StdProcessAProcessBProcessCProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        StdProcessAProcessBProcessCProcess,
    >,
);

impl StdProcessAProcessBProcessCProcessCall {
    /// Sets `${std::process} $(a::process) 'b::process' %c.process%`: ${std::process} $(a::process) `b::process` %c.process%
    ///
    /// Server default: `${std::process} $(a::process) 'b::process' %c.process%`.
    pub fn std_process_a_process_b_process_c_process_query(
        self,
        std_process_a_process_b_process_c_process_query: impl Into<String>,
    ) -> Self {
        let std_process_a_process_b_process_c_process_query = std_process_a_process_b_process_c_process_query
            .into();
        Self(
            self
                .0
                .query(
                    "${std::process} $(a::process) `b::process` %c.process%",
                    std_process_a_process_b_process_c_process_query,
                ),
        )
    }

    /// Sets header `${std::process} $(a::process) 'b::process' %c.process%`: ${std::process} $(a::process) `b::process` %c.process%
    ///
    /// Server default: `${std::process} $(a::process) 'b::process' %c.process%`.
    pub fn std_process_a_process_b_process_c_process_header(
        self,
        std_process_a_process_b_process_c_process_header: impl Into<String>,
    ) -> Self {
        let std_process_a_process_b_process_c_process_header = std_process_a_process_b_process_c_process_header
            .into();
        Self(
            self
                .0
                .header(
                    "${std::process} $(a::process) `b::process` %c.process%",
                    std_process_a_process_b_process_c_process_header,
                ),
        )
    }
}

codegen::call!(StdProcessAProcessBProcessCProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, StdProcessAProcessBProcessCProcess);

static STD_PROCESS_A_PROCESS_B_PROCESS_C_PROCESS: Operation = Operation::new(
        "all.std_process_a_process_b_process_c_process",
        Method::GET,
        "/12/{$std::process $(a::process) `b::process` %c.process%}",
    )
    .security(&[&["${std::process} $(a::process) `b::process` %c.process%"]])
    .scopes(&["${std::process} $(a::process) `b::process` %c.process%"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::a_loop_break_a`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ALoopBreakACall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ALoopBreakA,
    >,
);

impl ALoopBreakACall {
    /// Sets `'a: loop { break 'a } '`: 'a: loop { break 'a } '
    ///
    /// Server default: `'a: loop { break 'a } '`.
    pub fn a_loop_break_a_query(self, a_loop_break_a_query: impl Into<String>) -> Self {
        Self(self.0.query("'a: loop { break 'a } '", a_loop_break_a_query.into()))
    }

    /// Sets header `'a: loop { break 'a } '`: 'a: loop { break 'a } '
    ///
    /// Server default: `'a: loop { break 'a } '`.
    pub fn a_loop_break_a_header(
        self,
        a_loop_break_a_header: impl Into<String>,
    ) -> Self {
        Self(self.0.header("'a: loop { break 'a } '", a_loop_break_a_header.into()))
    }
}

codegen::call!(ALoopBreakACall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ALoopBreakA);

static A_LOOP_BREAK_A: Operation = Operation::new(
        "all.a_loop_break_a",
        Method::GET,
        "/13/{'a: loop  break 'a  '}",
    )
    .security(&[&["'a: loop { break 'a } '"]])
    .scopes(&["'a: loop { break 'a } '"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::n_u_7d`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NU7dCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        NU7d,
    >,
);

impl NU7dCall {
    /// Sets `\" \n \u{7d} \`: \" \\n \\u{7d} \\
    ///
    /// Server default: `\" \n \u{7d} \`.
    pub fn n_u_7d(self, n_u_7d: impl Into<String>) -> Self {
        Self(self.0.query("\\\" \\n \\u{7d} \\", n_u_7d.into()))
    }

    /// Sets header `\" \n \u{7d} \`: \" \\n \\u{7d} \\
    ///
    /// Server default: `\" \n \u{7d} \`.
    pub fn n_u_7d_header(self, n_u_7d_header: impl Into<String>) -> Self {
        Self(self.0.header("\\\" \\n \\u{7d} \\", n_u_7d_header.into()))
    }
}

codegen::call!(NU7dCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, NU7d);

static N_U_7D: Operation = Operation::new(
        "all.n_u_7d",
        Method::GET,
        "/14/{\\\" \\n \\u7d \\}",
    )
    .security(&[&["\\\" \\n \\u{7d} \\"]])
    .scopes(&["\\\" \\n \\u{7d} \\"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::the_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TheProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        TheProcess,
    >,
);

impl TheProcessCall {
    /// Sets `the process`: the process
    ///
    /// Server default: `the process`.
    pub fn the_process_query(self, the_process_query: impl Into<String>) -> Self {
        Self(
            self
                .0
                .query("\0\u{200d}\u{2067}the process\u{2069}", the_process_query.into()),
        )
    }

    /// Sets header `the process`: the process
    ///
    /// Server default: `the process`.
    pub fn the_process_header(self, the_process_header: impl Into<String>) -> Self {
        Self(
            self
                .0
                .header(
                    "\0\u{200d}\u{2067}the process\u{2069}",
                    the_process_header.into(),
                ),
        )
    }
}

codegen::call!(TheProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, TheProcess);

static THE_PROCESS: Operation = Operation::new(
        "all.the_process",
        Method::GET,
        "/15/{\0\u{200d}\u{2067}the process\u{2069}}",
    )
    .security(&[&["\0\u{200d}\u{2067}the process\u{2069}"]])
    .scopes(&["\0\u{200d}\u{2067}the process\u{2069}"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::r_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        RProcess,
    >,
);

impl RProcessCall {
    /// Sets `r#"process"#`: r#"process"#
    ///
    /// Server default: `r#"process"#`.
    pub fn r_process_query(self, r_process_query: impl Into<String>) -> Self {
        Self(self.0.query("r#\"process\"#", r_process_query.into()))
    }

    /// Sets header `r#"process"#`: r#"process"#
    ///
    /// Server default: `r#"process"#`.
    pub fn r_process_header(self, r_process_header: impl Into<String>) -> Self {
        Self(self.0.header("r#\"process\"#", r_process_header.into()))
    }
}

codegen::call!(RProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, RProcess);

static R_PROCESS: Operation = Operation::new(
        "all.r_process",
        Method::GET,
        "/16/{r#\"process\"#}",
    )
    .security(&[&["r#\"process\"#"]])
    .scopes(&["r#\"process\"#"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::b_process_c_process_p`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BProcessCProcessPCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        BProcessCProcessP,
    >,
);

impl BProcessCProcessPCall {
    /// Sets `b"process" c"process" 'p'`: b"process" c"process" 'p'
    ///
    /// Server default: `b"process" c"process" 'p'`.
    pub fn b_process_c_process_p_query(
        self,
        b_process_c_process_p_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "b\"process\" c\"process\" 'p'",
                    b_process_c_process_p_query.into(),
                ),
        )
    }

    /// Sets header `b"process" c"process" 'p'`: b"process" c"process" 'p'
    ///
    /// Server default: `b"process" c"process" 'p'`.
    pub fn b_process_c_process_p_header(
        self,
        b_process_c_process_p_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "b\"process\" c\"process\" 'p'",
                    b_process_c_process_p_header.into(),
                ),
        )
    }
}

codegen::call!(BProcessCProcessPCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, BProcessCProcessP);

static B_PROCESS_C_PROCESS_P: Operation = Operation::new(
        "all.b_process_c_process_p",
        Method::GET,
        "/17/{b\"process\" c\"process\" 'p'}",
    )
    .security(&[&["b\"process\" c\"process\" 'p'"]])
    .scopes(&["b\"process\" c\"process\" 'p'"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::slash_slash_slash_process_newline_slash_slash_not_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessProcessCall3(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        SlashSlashSlashProcessNewlineSlashSlashNotProcess,
    >,
);

impl ProcessProcessCall3 {
    /// Sets `/// process //! process`: /// process
    /// //! process
    ///
    /// Server default: `/// process //! process`.
    pub fn process_process_query(
        self,
        process_process_query: impl Into<String>,
    ) -> Self {
        Self(self.0.query("/// process\n//! process", process_process_query.into()))
    }

    /// Sets header `/// process //! process`: /// process
    /// //! process
    ///
    /// Server default: `/// process //! process`.
    pub fn process_process_header(
        self,
        process_process_header: impl Into<String>,
    ) -> Self {
        Self(self.0.header("/// process\n//! process", process_process_header.into()))
    }
}

codegen::call!(ProcessProcessCall3, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, SlashSlashSlashProcessNewlineSlashSlashNotProcess);

static SLASH_SLASH_SLASH_PROCESS_NEWLINE_SLASH_SLASH_NOT_PROCESS: Operation = Operation::new(
        "all.slash_slash_slash_process_newline_slash_slash_not_process",
        Method::GET,
        "/18/{/// process\n//! process}",
    )
    .security(&[&["/// process\n//! process"]])
    .scopes(&["/// process\n//! process"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::slash_slash_process_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessProcessCall2(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        SlashSlashProcessProcess,
    >,
);

impl ProcessProcessCall2 {
    /// Sets `// process process`: // process process
    ///
    /// Server default: `// process process`.
    pub fn process_process_query(
        self,
        process_process_query: impl Into<String>,
    ) -> Self {
        Self(self.0.query("// process process", process_process_query.into()))
    }

    /// Sets header `// process process`: // process process
    ///
    /// Server default: `// process process`.
    pub fn process_process_header(
        self,
        process_process_header: impl Into<String>,
    ) -> Self {
        Self(self.0.header("// process process", process_process_header.into()))
    }
}

codegen::call!(ProcessProcessCall2, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, SlashSlashProcessProcess);

static SLASH_SLASH_PROCESS_PROCESS: Operation = Operation::new(
        "all.slash_slash_process_process",
        Method::GET,
        "/19/{// process process}",
    )
    .security(&[&["// process process"]])
    .scopes(&["// process process"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::fn_evil_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FnEvilStdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        FnEvilStdProcessExit1,
    >,
);

impl FnEvilStdProcessExit1Call {
    /// Sets `*/ fn evil() { std::process::exit(1) } /*`: */ fn evil() { std::process::exit(1) } /*
    ///
    /// Server default: `*/ fn evil() { std::process::exit(1) } /*`.
    pub fn fn_evil_std_process_exit_1_query(
        self,
        fn_evil_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "*/ fn evil() { std::process::exit(1) } /*",
                    fn_evil_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `*/ fn evil() { std::process::exit(1) } /*`: */ fn evil() { std::process::exit(1) } /*
    ///
    /// Server default: `*/ fn evil() { std::process::exit(1) } /*`.
    pub fn fn_evil_std_process_exit_1_header(
        self,
        fn_evil_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "*/ fn evil() { std::process::exit(1) } /*",
                    fn_evil_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(FnEvilStdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, FnEvilStdProcessExit1);

static FN_EVIL_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.fn_evil_std_process_exit_1",
        Method::GET,
        "/2/{*/ fn evil()  std::process::exit(1)  /*}",
    )
    .security(&[&["*/ fn evil() { std::process::exit(1) } /*"]])
    .scopes(&["*/ fn evil() { std::process::exit(1) } /*"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::process_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ProcessProcess,
    >,
);

impl ProcessProcessCall {
    /// Sets `/* process process`: /* process process
    ///
    /// Server default: `/* process process`.
    pub fn process_process_query(
        self,
        process_process_query: impl Into<String>,
    ) -> Self {
        Self(self.0.query("/* process process", process_process_query.into()))
    }

    /// Sets header `/* process process`: /* process process
    ///
    /// Server default: `/* process process`.
    pub fn process_process_header(
        self,
        process_process_header: impl Into<String>,
    ) -> Self {
        Self(self.0.header("/* process process", process_process_header.into()))
    }
}

codegen::call!(ProcessProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ProcessProcess);

static PROCESS_PROCESS: Operation = Operation::new(
        "all.process_process",
        Method::GET,
        "/20/{/* process process}",
    )
    .security(&[&["/* process process"]])
    .scopes(&["/* process process"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::std_process_exit_1_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StdProcessExit1StdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        StdProcessExit1StdProcessExit1,
    >,
);

impl StdProcessExit1StdProcessExit1Call {
    /// Sets `std::process::exit(1) std::process::exit(1)`: std::process::exit(1)
    /// std::process::exit(1)
    ///
    /// Server default: `std::process::exit(1) std::process::exit(1)`.
    pub fn std_process_exit_1_std_process_exit_1_query(
        self,
        std_process_exit_1_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        let std_process_exit_1_std_process_exit_1_query = std_process_exit_1_std_process_exit_1_query
            .into();
        Self(
            self
                .0
                .query(
                    "    std::process::exit(1)\n\tstd::process::exit(1)",
                    std_process_exit_1_std_process_exit_1_query,
                ),
        )
    }

    /// Sets header `std::process::exit(1) std::process::exit(1)`: std::process::exit(1)
    /// std::process::exit(1)
    ///
    /// Server default: `std::process::exit(1) std::process::exit(1)`.
    pub fn std_process_exit_1_std_process_exit_1_header(
        self,
        std_process_exit_1_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        let std_process_exit_1_std_process_exit_1_header = std_process_exit_1_std_process_exit_1_header
            .into();
        Self(
            self
                .0
                .header(
                    "    std::process::exit(1)\n\tstd::process::exit(1)",
                    std_process_exit_1_std_process_exit_1_header,
                ),
        )
    }
}

codegen::call!(StdProcessExit1StdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, StdProcessExit1StdProcessExit1);

static STD_PROCESS_EXIT_1_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.std_process_exit_1_std_process_exit_1",
        Method::GET,
        "/21/{    std::process::exit(1)\n\tstd::process::exit(1)}",
    )
    .security(&[&["    std::process::exit(1)\n\tstd::process::exit(1)"]])
    .scopes(&["    std::process::exit(1)\n\tstd::process::exit(1)"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::x_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct XStdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        XStdProcessExit1,
    >,
);

impl XStdProcessExit1Call {
    /// Sets `- x std::process::exit(1)`:
    ///
    /// - x
    ///
    /// std::process::exit(1)
    ///
    /// Server default: `- x std::process::exit(1)`.
    pub fn x_std_process_exit_1_query(
        self,
        x_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "- x\n\n      std::process::exit(1)",
                    x_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `- x std::process::exit(1)`:
    ///
    /// - x
    ///
    /// std::process::exit(1)
    ///
    /// Server default: `- x std::process::exit(1)`.
    pub fn x_std_process_exit_1_header(
        self,
        x_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "- x\n\n      std::process::exit(1)",
                    x_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(XStdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, XStdProcessExit1);

static X_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.x_std_process_exit_1",
        Method::GET,
        "/22/{- x\n\n      std::process::exit(1)}",
    )
    .security(&[&["- x\n\n      std::process::exit(1)"]])
    .scopes(&["- x\n\n      std::process::exit(1)"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::rust_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RustStdProcessExit1Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        RustStdProcessExit1,
    >,
);

impl RustStdProcessExit1Call {
    /// Sets `~~~rust std::process::exit(1) ~~~`:
    ///
    /// ```text
    /// std::process::exit(1)
    /// ```
    ///
    /// Server default: `~~~rust std::process::exit(1) ~~~`.
    pub fn rust_std_process_exit_1_query(
        self,
        rust_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "~~~rust\nstd::process::exit(1)\n~~~",
                    rust_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `~~~rust std::process::exit(1) ~~~`:
    ///
    /// ```text
    /// std::process::exit(1)
    /// ```
    ///
    /// Server default: `~~~rust std::process::exit(1) ~~~`.
    pub fn rust_std_process_exit_1_header(
        self,
        rust_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "~~~rust\nstd::process::exit(1)\n~~~",
                    rust_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(RustStdProcessExit1Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, RustStdProcessExit1);

static RUST_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.rust_std_process_exit_1",
        Method::GET,
        "/23/{~~~rust\nstd::process::exit(1)\n~~~}",
    )
    .security(&[&["~~~rust\nstd::process::exit(1)\n~~~"]])
    .scopes(&["~~~rust\nstd::process::exit(1)\n~~~"])
    .idempotency(Idempotency::Safe);

/// A call of
/// [`All::greater_backtick_backtick_backtick_newline_greater_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_newline_greater_backtick_backtick_backtick`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StdProcessExit1Call2(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick,
    >,
);

impl StdProcessExit1Call2 {
    /// Sets `> ''' > std::process::exit(1) > '''`: \`\`\`
    /// std::process::exit(1)
    /// \`\`\`
    ///
    /// Server default: `> ''' > std::process::exit(1) > '''`.
    pub fn std_process_exit_1_query(
        self,
        std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "> ```\n> std::process::exit(1)\n> ```",
                    std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `> ''' > std::process::exit(1) > '''`: \`\`\`
    /// std::process::exit(1)
    /// \`\`\`
    ///
    /// Server default: `> ''' > std::process::exit(1) > '''`.
    pub fn std_process_exit_1_header(
        self,
        std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "> ```\n> std::process::exit(1)\n> ```",
                    std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(StdProcessExit1Call2, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick);

static GREATER_BACKTICK_BACKTICK_BACKTICK_NEWLINE_GREATER_STD_COLON_COLON_PROCESS_COLON_COLON_EXIT_OPEN_PAREN_1_CLOSE_PAREN_NEWLINE_GREATER_BACKTICK_BACKTICK_BACKTICK: Operation = Operation::new(
        "all.greater_backtick_backtick_backtick_newline_greater_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_newline_greater_backtick_backtick_backtick",
        Method::GET,
        "/24/{> ```\n> std::process::exit(1)\n> ```}",
    )
    .security(&[&["> ```\n> std::process::exit(1)\n> ```"]])
    .scopes(&["> ```\n> std::process::exit(1)\n> ```"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::call_1_rust_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call1RustStdProcessExit1(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Model1RustStdProcessExit1,
    >,
);

impl Call1RustStdProcessExit1 {
    /// Sets `1. '''rust std::process::exit(1) '''`:
    ///
    /// 1. \`\`\`rust
    ///    std::process::exit(1)
    ///
    /// ```text
    /// ```
    ///
    /// Server default: `1. '''rust std::process::exit(1) '''`.
    pub fn param_1_rust_std_process_exit_1_query(
        self,
        param_1_rust_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "1. ```rust\n   std::process::exit(1)\n   ```",
                    param_1_rust_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `1. '''rust std::process::exit(1) '''`:
    ///
    /// 1. \`\`\`rust
    ///    std::process::exit(1)
    ///
    /// ```text
    /// ```
    ///
    /// Server default: `1. '''rust std::process::exit(1) '''`.
    pub fn param_1_rust_std_process_exit_1_header(
        self,
        param_1_rust_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "1. ```rust\n   std::process::exit(1)\n   ```",
                    param_1_rust_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(Call1RustStdProcessExit1, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Model1RustStdProcessExit1);

static CALL_1_RUST_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.call_1_rust_std_process_exit_1",
        Method::GET,
        "/25/{1. ```rust\n   std::process::exit(1)\n   ```}",
    )
    .security(&[&["1. ```rust\n   std::process::exit(1)\n   ```"]])
    .scopes(&["1. ```rust\n   std::process::exit(1)\n   ```"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::pre_std_process_exit_1_pre_script_process_script_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PreStdProcessExit1PreScriptProcessScriptProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        PreStdProcessExit1PreScriptProcessScriptProcess,
    >,
);

impl PreStdProcessExit1PreScriptProcessScriptProcessCall {
    /// Sets `<pre>std::process::exit(1)</pre><script>process</script><!-- process`:
    ///
    /// ```text
    /// std::process::exit(1)
    /// ```
    /// \<script>process\</script>\<!-- process
    ///
    /// Server default: `<pre>std::process::exit(1)</pre><script>process</script><!-- process`.
    pub fn pre_std_process_exit_1_pre_script_process_script_process_query(
        self,
        pre_std_process_exit_1_pre_script_process_script_process_query: impl Into<String>,
    ) -> Self {
        let pre_std_process_exit_1_pre_script_process_script_process_query = pre_std_process_exit_1_pre_script_process_script_process_query
            .into();
        Self(
            self
                .0
                .query(
                    "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
                    pre_std_process_exit_1_pre_script_process_script_process_query,
                ),
        )
    }

    /// Sets header `<pre>std::process::exit(1)</pre><script>process</script><!-- process`:
    ///
    /// ```text
    /// std::process::exit(1)
    /// ```
    /// \<script>process\</script>\<!-- process
    ///
    /// Server default: `<pre>std::process::exit(1)</pre><script>process</script><!-- process`.
    pub fn pre_std_process_exit_1_pre_script_process_script_process_header(
        self,
        pre_std_process_exit_1_pre_script_process_script_process_header: impl Into<
            String,
        >,
    ) -> Self {
        let pre_std_process_exit_1_pre_script_process_script_process_header = pre_std_process_exit_1_pre_script_process_script_process_header
            .into();
        Self(
            self
                .0
                .header(
                    "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
                    pre_std_process_exit_1_pre_script_process_script_process_header,
                ),
        )
    }
}

codegen::call!(PreStdProcessExit1PreScriptProcessScriptProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, PreStdProcessExit1PreScriptProcessScriptProcess);

static PRE_STD_PROCESS_EXIT_1_PRE_SCRIPT_PROCESS_SCRIPT_PROCESS: Operation = Operation::new(
        "all.pre_std_process_exit_1_pre_script_process_script_process",
        Method::GET,
        "/26/{<pre>std::process::exit(1)</pre><script>process</script><!-- process}",
    )
    .security(
        &[&["<pre>std::process::exit(1)</pre><script>process</script><!-- process"]],
    )
    .scopes(&["<pre>std::process::exit(1)</pre><script>process</script><!-- process"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::process_process_a_process_b_process_process_b_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessProcessAProcessBProcessProcessBProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ProcessProcessAProcessBProcessProcessBProcess,
    >,
);

impl ProcessProcessAProcessBProcessProcessBProcessCall {
    /// Sets `[process] ['process'] [a](process) [b]: process [process][b] <process>`: \[process\] \[`process`\] a \[b\]: process
    /// \[process\]\[b\] \<process>
    ///
    /// Server default: `[process] ['process'] [a](process) [b]: process [process][b] <process>`.
    pub fn process_process_a_process_b_process_process_b_process_query(
        self,
        process_process_a_process_b_process_process_b_process_query: impl Into<String>,
    ) -> Self {
        let process_process_a_process_b_process_process_b_process_query = process_process_a_process_b_process_process_b_process_query
            .into();
        Self(
            self
                .0
                .query(
                    "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
                    process_process_a_process_b_process_process_b_process_query,
                ),
        )
    }

    /// Sets header `[process] ['process'] [a](process) [b]: process [process][b] <process>`: \[process\] \[`process`\] a \[b\]: process
    /// \[process\]\[b\] \<process>
    ///
    /// Server default: `[process] ['process'] [a](process) [b]: process [process][b] <process>`.
    pub fn process_process_a_process_b_process_process_b_process_header(
        self,
        process_process_a_process_b_process_process_b_process_header: impl Into<String>,
    ) -> Self {
        let process_process_a_process_b_process_process_b_process_header = process_process_a_process_b_process_process_b_process_header
            .into();
        Self(
            self
                .0
                .header(
                    "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
                    process_process_a_process_b_process_process_b_process_header,
                ),
        )
    }
}

codegen::call!(ProcessProcessAProcessBProcessProcessBProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ProcessProcessAProcessBProcessProcessBProcess);

static PROCESS_PROCESS_A_PROCESS_B_PROCESS_PROCESS_B_PROCESS: Operation = Operation::new(
        "all.process_process_a_process_b_process_process_b_process",
        Method::GET,
        "/27/{[process] [`process`] [a](process) [b]: process\n[process][b] <process>}",
    )
    .security(
        &[&["[process] [`process`] [a](process) [b]: process\n[process][b] <process>"]],
    )
    .scopes(&["[process] [`process`] [a](process) [b]: process\n[process][b] <process>"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::a_process_x_y`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AProcessXYCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        AProcessXY,
    >,
);

impl AProcessXYCall {
    /// Sets `| a | process | |---|---| | [x](y) | ''' |`:
    ///
    /// | a | process |
    /// |---|---|
    /// | x | \`\`\` |
    ///
    /// Server default: `| a | process | |---|---| | [x](y) | ''' |`.
    pub fn a_process_x_y_query(self, a_process_x_y_query: impl Into<String>) -> Self {
        Self(
            self
                .0
                .query(
                    "| a | process |\n|---|---|\n| [x](y) | ``` |",
                    a_process_x_y_query.into(),
                ),
        )
    }

    /// Sets header `| a | process | |---|---| | [x](y) | ''' |`:
    ///
    /// | a | process |
    /// |---|---|
    /// | x | \`\`\` |
    ///
    /// Server default: `| a | process | |---|---| | [x](y) | ''' |`.
    pub fn a_process_x_y_header(self, a_process_x_y_header: impl Into<String>) -> Self {
        Self(
            self
                .0
                .header(
                    "| a | process |\n|---|---|\n| [x](y) | ``` |",
                    a_process_x_y_header.into(),
                ),
        )
    }
}

codegen::call!(AProcessXYCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, AProcessXY);

static A_PROCESS_X_Y: Operation = Operation::new(
        "all.a_process_x_y",
        Method::GET,
        "/28/{| a | process |\n|---|---|\n| [x](y) | ``` |}",
    )
    .security(&[&["| a | process |\n|---|---|\n| [x](y) | ``` |"]])
    .scopes(&["| a | process |\n|---|---|\n| [x](y) | ``` |"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::x_std_process_exit_1_x`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct XStdProcessExit1XCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        XStdProcessExit1X,
    >,
);

impl XStdProcessExit1XCall {
    /// Sets `x std::process::exit(1); x`: x
    /// std::process::exit(1);
    /// x
    ///
    /// Server default: `x std::process::exit(1); x`.
    pub fn x_std_process_exit_1_x_query(
        self,
        x_std_process_exit_1_x_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "x\rstd::process::exit(1);\rx",
                    x_std_process_exit_1_x_query.into(),
                ),
        )
    }

    /// Sets header `x std::process::exit(1); x`: x
    /// std::process::exit(1);
    /// x
    ///
    /// Server default: `x std::process::exit(1); x`.
    pub fn x_std_process_exit_1_x_header(
        self,
        x_std_process_exit_1_x_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "x\rstd::process::exit(1);\rx",
                    x_std_process_exit_1_x_header.into(),
                ),
        )
    }
}

codegen::call!(XStdProcessExit1XCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, XStdProcessExit1X);

static X_STD_PROCESS_EXIT_1_X: Operation = Operation::new(
        "all.x_std_process_exit_1_x",
        Method::GET,
        "/29/{x\rstd::process::exit(1);\rx}",
    )
    .security(&[&["x\rstd::process::exit(1);\rx"]])
    .scopes(&["x\rstd::process::exit(1);\rx"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::x_fn_evil_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct XFnEvilStdProcessExit1(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Value,
    >,
);

impl XFnEvilStdProcessExit1 {
    /// Sets `x */ fn evil() { std::process::exit(1) }`: x
    /// */
    /// fn evil() { std::process::exit(1) }
    ///
    /// Server default: `x */ fn evil() { std::process::exit(1) }`.
    pub fn x_fn_evil_std_process_exit_1_query(
        self,
        x_fn_evil_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "x\n*/\nfn evil() { std::process::exit(1) }\n",
                    x_fn_evil_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `x */ fn evil() { std::process::exit(1) }`: x
    /// */
    /// fn evil() { std::process::exit(1) }
    ///
    /// Server default: `x */ fn evil() { std::process::exit(1) }`.
    pub fn x_fn_evil_std_process_exit_1_header(
        self,
        x_fn_evil_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "x\n*/\nfn evil() { std::process::exit(1) }\n",
                    x_fn_evil_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(XFnEvilStdProcessExit1, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Value);

static X_FN_EVIL_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.x_fn_evil_std_process_exit_1",
        Method::GET,
        "/3/{x\n*/\nfn evil()  std::process::exit(1) \n}",
    )
    .security(&[&["x\n*/\nfn evil() { std::process::exit(1) }\n"]])
    .scopes(&["x\n*/\nfn evil() { std::process::exit(1) }\n"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::fn_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FnCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        FnModel,
    >,
);

impl FnCall {
    /// Sets `fn`: fn
    ///
    /// Server default: `fn`.
    pub fn fn_query(self, fn_query: impl Into<String>) -> Self {
        Self(self.0.query("fn", fn_query.into()))
    }

    /// Sets header `fn`: fn
    ///
    /// Server default: `fn`.
    pub fn fn_header(self, fn_header: impl Into<String>) -> Self {
        Self(self.0.header("fn", fn_header.into()))
    }
}

codegen::call!(FnCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, FnModel);

static FN_: Operation = Operation::new("all.fn_", Method::GET, "/30/{fn}")
    .security(&[&["fn"]])
    .scopes(&["fn"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::self_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SelfCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        SelfModel,
    >,
);

impl SelfCall {
    /// Sets `Self`: Self
    ///
    /// Server default: `Self`.
    pub fn self_query(self, self_query: impl Into<String>) -> Self {
        Self(self.0.query("Self", self_query.into()))
    }

    /// Sets header `Self`: Self
    ///
    /// Server default: `Self`.
    pub fn self_header(self, self_header: impl Into<String>) -> Self {
        Self(self.0.header("Self", self_header.into()))
    }
}

codegen::call!(SelfCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, SelfModel);

static SELF_: Operation = Operation::new("all.self_", Method::GET, "/31/{Self}")
    .security(&[&["Self"]])
    .scopes(&["Self"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::crate_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CrateCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Crate,
    >,
);

impl CrateCall {
    /// Sets `crate`: crate
    ///
    /// Server default: `crate`.
    pub fn crate_query(self, crate_query: impl Into<String>) -> Self {
        Self(self.0.query("crate", crate_query.into()))
    }

    /// Sets header `crate`: crate
    ///
    /// Server default: `crate`.
    pub fn crate_header(self, crate_header: impl Into<String>) -> Self {
        Self(self.0.header("crate", crate_header.into()))
    }
}

codegen::call!(CrateCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Crate);

static CRATE_: Operation = Operation::new("all.crate_", Method::GET, "/32/{crate}")
    .security(&[&["crate"]])
    .scopes(&["crate"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::underscore`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UnderscoreCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Underscore,
    >,
);

impl UnderscoreCall {
    /// Sets `_`: _
    ///
    /// Server default: `_`.
    pub fn underscore_query(self, underscore_query: impl Into<String>) -> Self {
        Self(self.0.query("_", underscore_query.into()))
    }

    /// Sets header `_`: _
    ///
    /// Server default: `_`.
    pub fn underscore_header(self, underscore_header: impl Into<String>) -> Self {
        Self(self.0.header("_", underscore_header.into()))
    }
}

codegen::call!(UnderscoreCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Underscore);

static UNDERSCORE: Operation = Operation::new("all.underscore", Method::GET, "/33/{_}")
    .security(&[&["_"]])
    .scopes(&["_"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::call_0`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call0(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Model0,
    >,
);

impl Call0 {
    /// Sets `0`: 0
    ///
    /// Server default: `0`.
    pub fn param_0_query(self, param_0_query: impl Into<String>) -> Self {
        Self(self.0.query("0", param_0_query.into()))
    }

    /// Sets header `0`: 0
    ///
    /// Server default: `0`.
    pub fn param_0_header(self, param_0_header: impl Into<String>) -> Self {
        Self(self.0.header("0", param_0_header.into()))
    }
}

codegen::call!(Call0, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Model0);

static CALL_0: Operation = Operation::new("all.call_0", Method::GET, "/34/{0}")
    .security(&[&["0"]])
    .scopes(&["0"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::get_35_by_empty`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get35ByEmpty(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Empty,
    >,
);

codegen::call!(Get35ByEmpty, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Empty);

static GET_35_BY_EMPTY: Operation = Operation::new(
        "all.get_35_by_empty",
        Method::GET,
        "/35/{}",
    )
    .security(&[&[""]])
    .scopes(&[""])
    .idempotency(Idempotency::Safe);

/// A call of [`All::get_36_by_blank`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get36ByBlank(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Empty,
    >,
);

impl Get36ByBlank {
    /// Sets (empty).
    ///
    /// Server default: (empty).
    pub fn blank_query(self, blank_query: impl Into<String>) -> Self {
        Self(self.0.query(" ", blank_query.into()))
    }

    /// Sets header (empty).
    ///
    /// Server default: (empty).
    pub fn blank_header(self, blank_header: impl Into<String>) -> Self {
        Self(self.0.header(" ", blank_header.into()))
    }
}

codegen::call!(Get36ByBlank, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Empty);

static GET_36_BY_BLANK: Operation = Operation::new(
        "all.get_36_by_blank",
        Method::GET,
        "/36/{ }",
    )
    .security(&[&[" "]])
    .scopes(&[" "])
    .idempotency(Idempotency::Safe);

/// A call of [`All::not`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NotCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Not,
    >,
);

impl NotCall {
    /// Sets `!`: !
    ///
    /// Server default: `!`.
    pub fn not_query(self, not_query: impl Into<String>) -> Self {
        Self(self.0.query("!", not_query.into()))
    }

    /// Sets header `!`: !
    ///
    /// Server default: `!`.
    pub fn not_header(self, not_header: impl Into<String>) -> Self {
        Self(self.0.header("!", not_header.into()))
    }
}

codegen::call!(NotCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Not);

static NOT: Operation = Operation::new("all.not", Method::GET, "/37/{!}")
    .security(&[&["!"]])
    .scopes(&["!"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::é`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ÉCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        É,
    >,
);

impl ÉCall {
    /// Sets `é`: é
    ///
    /// Server default: `é`.
    pub fn é_query(self, é_query: impl Into<String>) -> Self {
        Self(self.0.query("é", é_query.into()))
    }

    /// Sets header `é`: é
    ///
    /// Server default: `é`.
    pub fn é_header(self, é_header: impl Into<String>) -> Self {
        Self(self.0.header("é", é_header.into()))
    }
}

codegen::call!(ÉCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, É);

static É_OPERATION: Operation = Operation::new("all.é", Method::GET, "/38/{é}")
    .security(&[&["é"]])
    .scopes(&["é"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::日本語`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct 日本語Call(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        日本語,
    >,
);

impl 日本語Call {
    /// Sets `日本語`: 日本語
    ///
    /// Server default: `日本語`.
    pub fn 日本語_query(self, 日本語_query: impl Into<String>) -> Self {
        Self(self.0.query("日本語", 日本語_query.into()))
    }

    /// Sets header `日本語`: 日本語
    ///
    /// Server default: `日本語`.
    pub fn 日本語_header(self, 日本語_header: impl Into<String>) -> Self {
        Self(self.0.header("日本語", 日本語_header.into()))
    }
}

codegen::call!(日本語Call, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, 日本語);

static 日本語_OPERATION: Operation = Operation::new(
        "all.日本語",
        Method::GET,
        "/39/{日本語}",
    )
    .security(&[&["日本語"]])
    .scopes(&["日本語"])
    .idempotency(Idempotency::Safe);

/// A call of
/// [`All::x_newline_fn_evil_open_paren_close_paren_open_brace_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_close_brace`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Value,
    >,
);

impl XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace {
    /// Sets `x fn evil() { std::process::exit(1) }`: x
    /// fn evil() { std::process::exit(1) }
    ///
    /// Server default: `x fn evil() { std::process::exit(1) }`.
    pub fn x_fn_evil_std_process_exit_1_query(
        self,
        x_fn_evil_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "x\r\nfn evil() { std::process::exit(1) }\r",
                    x_fn_evil_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `x fn evil() { std::process::exit(1) }`: x
    /// fn evil() { std::process::exit(1) }
    ///
    /// Server default: `x fn evil() { std::process::exit(1) }`.
    pub fn x_fn_evil_std_process_exit_1_header(
        self,
        x_fn_evil_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "x\r\nfn evil() { std::process::exit(1) }\r",
                    x_fn_evil_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(XNewlineFnEvilOpenParenCloseParenOpenBraceStdColonColonProcessColonColonExitOpenParen1CloseParenCloseBrace, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Value);

static X_NEWLINE_FN_EVIL_OPEN_PAREN_CLOSE_PAREN_OPEN_BRACE_STD_COLON_COLON_PROCESS_COLON_COLON_EXIT_OPEN_PAREN_1_CLOSE_PAREN_CLOSE_BRACE: Operation = Operation::new(
        "all.x_newline_fn_evil_open_paren_close_paren_open_brace_std_colon_colon_process_colon_colon_exit_open_paren_1_close_paren_close_brace",
        Method::GET,
        "/4/{x\r\nfn evil()  std::process::exit(1) \r}",
    )
    .security(&[&["x\r\nfn evil() { std::process::exit(1) }\r"]])
    .scopes(&["x\r\nfn evil() { std::process::exit(1) }\r"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::ß`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SSCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        SS,
    >,
);

impl SSCall {
    /// Sets `ß`: ß
    ///
    /// Server default: `ß`.
    pub fn ß_query(self, ß_query: impl Into<String>) -> Self {
        Self(self.0.query("ß", ß_query.into()))
    }

    /// Sets header `ß`: ß
    ///
    /// Server default: `ß`.
    pub fn ß_header(self, ß_header: impl Into<String>) -> Self {
        Self(self.0.header("ß", ß_header.into()))
    }
}

codegen::call!(SSCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, SS);

static __DF_: Operation = Operation::new("all.ß", Method::GET, "/40/{ß}")
    .security(&[&["ß"]])
    .scopes(&["ß"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::self_super`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SelfSuperCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        SelfSuper,
    >,
);

impl SelfSuperCall {
    /// Sets `self::super`: self::super
    ///
    /// Server default: `self::super`.
    pub fn self_super_query(self, self_super_query: impl Into<String>) -> Self {
        Self(self.0.query("self::super", self_super_query.into()))
    }

    /// Sets header `self::super`: self::super
    ///
    /// Server default: `self::super`.
    pub fn self_super_header(self, self_super_header: impl Into<String>) -> Self {
        Self(self.0.header("self::super", self_super_header.into()))
    }
}

codegen::call!(SelfSuperCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, SelfSuper);

static SELF_SUPER: Operation = Operation::new(
        "all.self_super",
        Method::GET,
        "/41/{self::super}",
    )
    .security(&[&["self::super"]])
    .scopes(&["self::super"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::con`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ConCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Con,
    >,
);

impl ConCall {
    /// Sets `con`: con
    ///
    /// Server default: `con`.
    pub fn con_query(self, con_query: impl Into<String>) -> Self {
        Self(self.0.query("con", con_query.into()))
    }

    /// Sets header `con`: con
    ///
    /// Server default: `con`.
    pub fn con_header(self, con_header: impl Into<String>) -> Self {
        Self(self.0.header("con", con_header.into()))
    }
}

codegen::call!(ConCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Con);

static CON: Operation = Operation::new("all.con", Method::GET, "/42/{con}")
    .security(&[&["con"]])
    .scopes(&["con"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::mod_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ModCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Mod,
    >,
);

impl ModCall {
    /// Sets `mod`: mod
    ///
    /// Server default: `mod`.
    pub fn mod_query(self, mod_query: impl Into<String>) -> Self {
        Self(self.0.query("mod", mod_query.into()))
    }

    /// Sets header `mod`: mod
    ///
    /// Server default: `mod`.
    pub fn mod_header(self, mod_header: impl Into<String>) -> Self {
        Self(self.0.header("mod", mod_header.into()))
    }
}

codegen::call!(ModCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Mod);

static MOD_: Operation = Operation::new("all.mod_", Method::GET, "/43/{mod}")
    .security(&[&["mod"]])
    .scopes(&["mod"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::lib`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LibCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Lib,
    >,
);

impl LibCall {
    /// Sets `lib`: lib
    ///
    /// Server default: `lib`.
    pub fn lib_query(self, lib_query: impl Into<String>) -> Self {
        Self(self.0.query("lib", lib_query.into()))
    }

    /// Sets header `lib`: lib
    ///
    /// Server default: `lib`.
    pub fn lib_header(self, lib_header: impl Into<String>) -> Self {
        Self(self.0.header("lib", lib_header.into()))
    }
}

codegen::call!(LibCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Lib);

static LIB: Operation = Operation::new("all.lib", Method::GET, "/44/{lib}")
    .security(&[&["lib"]])
    .scopes(&["lib"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::client_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ClientCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ClientModel,
    >,
);

impl ClientCall {
    /// Sets `Client`: Client
    ///
    /// Server default: `Client`.
    pub fn client_query(self, client_query: impl Into<String>) -> Self {
        Self(self.0.query("Client", client_query.into()))
    }

    /// Sets header `Client`: Client
    ///
    /// Server default: `Client`.
    pub fn client_header(self, client_header: impl Into<String>) -> Self {
        Self(self.0.header("Client", client_header.into()))
    }
}

codegen::call!(ClientCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ClientModel);

static CLIENT_: Operation = Operation::new("all.client_", Method::GET, "/45/{Client}")
    .security(&[&["Client"]])
    .scopes(&["Client"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::error`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ErrorCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ErrorModel,
    >,
);

impl ErrorCall {
    /// Sets `Error`: Error
    ///
    /// Server default: `Error`.
    pub fn error_query(self, error_query: impl Into<String>) -> Self {
        Self(self.0.query("Error", error_query.into()))
    }

    /// Sets header `Error`: Error
    ///
    /// Server default: `Error`.
    pub fn error_header(self, error_header: impl Into<String>) -> Self {
        Self(self.0.header("Error", error_header.into()))
    }
}

codegen::call!(ErrorCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ErrorModel);

static ERROR: Operation = Operation::new("all.error", Method::GET, "/46/{Error}")
    .security(&[&["Error"]])
    .scopes(&["Error"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::string`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StringCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        StringModel,
    >,
);

impl StringCall {
    /// Sets `String`: String
    ///
    /// Server default: `String`.
    pub fn string_query(self, string_query: impl Into<String>) -> Self {
        Self(self.0.query("String", string_query.into()))
    }

    /// Sets header `String`: String
    ///
    /// Server default: `String`.
    pub fn string_header(self, string_header: impl Into<String>) -> Self {
        Self(self.0.header("String", string_header.into()))
    }
}

codegen::call!(StringCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, StringModel);

static STRING: Operation = Operation::new("all.string", Method::GET, "/47/{String}")
    .security(&[&["String"]])
    .scopes(&["String"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::option`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OptionCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        OptionModel,
    >,
);

impl OptionCall {
    /// Sets `Option`: Option
    ///
    /// Server default: `Option`.
    pub fn option_query(self, option_query: impl Into<String>) -> Self {
        Self(self.0.query("Option", option_query.into()))
    }

    /// Sets header `Option`: Option
    ///
    /// Server default: `Option`.
    pub fn option_header(self, option_header: impl Into<String>) -> Self {
        Self(self.0.header("Option", option_header.into()))
    }
}

codegen::call!(OptionCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, OptionModel);

static OPTION: Operation = Operation::new("all.option", Method::GET, "/48/{Option}")
    .security(&[&["Option"]])
    .scopes(&["Option"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::result`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResultCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ResultModel,
    >,
);

impl ResultCall {
    /// Sets `Result`: Result
    ///
    /// Server default: `Result`.
    pub fn result_query(self, result_query: impl Into<String>) -> Self {
        Self(self.0.query("Result", result_query.into()))
    }

    /// Sets header `Result`: Result
    ///
    /// Server default: `Result`.
    pub fn result_header(self, result_header: impl Into<String>) -> Self {
        Self(self.0.header("Result", result_header.into()))
    }
}

codegen::call!(ResultCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ResultModel);

static RESULT: Operation = Operation::new("all.result", Method::GET, "/49/{Result}")
    .security(&[&["Result"]])
    .scopes(&["Result"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::no_std_path_etc_passwd_mod_process`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NoStdPathEtcPasswdModProcessCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        NoStdPathEtcPasswdModProcess,
    >,
);

impl NoStdPathEtcPasswdModProcessCall {
    /// Sets `#![no_std] #[path = "/etc/passwd"] mod process;`: \[no_std\] #\[path = "/etc/passwd"\] mod process;
    ///
    /// Server default: `#![no_std] #[path = "/etc/passwd"] mod process;`.
    pub fn no_std_path_etc_passwd_mod_process_query(
        self,
        no_std_path_etc_passwd_mod_process_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "#![no_std] #[path = \"/etc/passwd\"] mod process;",
                    no_std_path_etc_passwd_mod_process_query.into(),
                ),
        )
    }

    /// Sets header `#![no_std] #[path = "/etc/passwd"] mod process;`: \[no_std\] #\[path = "/etc/passwd"\] mod process;
    ///
    /// Server default: `#![no_std] #[path = "/etc/passwd"] mod process;`.
    pub fn no_std_path_etc_passwd_mod_process_header(
        self,
        no_std_path_etc_passwd_mod_process_header: impl Into<String>,
    ) -> Self {
        let no_std_path_etc_passwd_mod_process_header = no_std_path_etc_passwd_mod_process_header
            .into();
        Self(
            self
                .0
                .header(
                    "#![no_std] #[path = \"/etc/passwd\"] mod process;",
                    no_std_path_etc_passwd_mod_process_header,
                ),
        )
    }
}

codegen::call!(NoStdPathEtcPasswdModProcessCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, NoStdPathEtcPasswdModProcess);

static NO_STD_PATH_ETC_PASSWD_MOD_PROCESS: Operation = Operation::new(
        "all.no_std_path_etc_passwd_mod_process",
        Method::GET,
        "/5/{#![no_std] #[path = \"/etc/passwd\"] mod process;}",
    )
    .security(&[&["#![no_std] #[path = \"/etc/passwd\"] mod process;"]])
    .scopes(&["#![no_std] #[path = \"/etc/passwd\"] mod process;"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::box_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BoxCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        BoxModel,
    >,
);

impl BoxCall {
    /// Sets `Box`: Box
    ///
    /// Server default: `Box`.
    pub fn box_query(self, box_query: impl Into<String>) -> Self {
        Self(self.0.query("Box", box_query.into()))
    }

    /// Sets header `Box`: Box
    ///
    /// Server default: `Box`.
    pub fn box_header(self, box_header: impl Into<String>) -> Self {
        Self(self.0.header("Box", box_header.into()))
    }
}

codegen::call!(BoxCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, BoxModel);

static BOX_: Operation = Operation::new("all.box_", Method::GET, "/50/{Box}")
    .security(&[&["Box"]])
    .scopes(&["Box"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::vec`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VecCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        VecModel,
    >,
);

impl VecCall {
    /// Sets `Vec`: Vec
    ///
    /// Server default: `Vec`.
    pub fn vec_query(self, vec_query: impl Into<String>) -> Self {
        Self(self.0.query("Vec", vec_query.into()))
    }

    /// Sets header `Vec`: Vec
    ///
    /// Server default: `Vec`.
    pub fn vec_header(self, vec_header: impl Into<String>) -> Self {
        Self(self.0.header("Vec", vec_header.into()))
    }
}

codegen::call!(VecCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, VecModel);

static VEC: Operation = Operation::new("all.vec", Method::GET, "/51/{Vec}")
    .security(&[&["Vec"]])
    .scopes(&["Vec"])
    .idempotency(Idempotency::Safe);

/// A call of
/// [`All::longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong,
    >,
);

impl LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongCall {
    /// Sets `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`: longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
    ///
    /// Server default:
    /// `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`.
    pub fn longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_query(
        self,
        longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_query: impl Into<
            String,
        >,
    ) -> Self {
        let longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_query = longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_query
            .into();
        Self(
            self
                .0
                .query(
                    "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
                    longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_query,
                ),
        )
    }

    /// Sets header `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`: longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
    ///
    /// Server default:
    /// `longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong`.
    pub fn longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_header(
        self,
        longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_header: impl Into<
            String,
        >,
    ) -> Self {
        let longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_header = longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_header
            .into();
        Self(
            self
                .0
                .header(
                    "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
                    longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong_header,
                ),
        )
    }
}

codegen::call!(LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong);

static LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONG: Operation = Operation::new(
        "all.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
        Method::GET,
        "/52/{longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong}",
    )
    .security(
        &[
            &[
                "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
            ],
        ],
    )
    .scopes(
        &[
            "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong",
        ],
    )
    .idempotency(Idempotency::Safe);

/// A call of
/// [`All::a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa,
    >,
);

impl ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaCall {
    /// Sets `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b`: a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba b
    ///
    /// Server default: `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b`.
    pub fn a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_query(
        self,
        a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_query: impl Into<
            String,
        >,
    ) -> Self {
        let a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_query = a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_query
            .into();
        Self(
            self
                .0
                .query(
                    "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
                    a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_query,
                ),
        )
    }

    /// Sets header `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b`: a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba b
    ///
    /// Server default: `a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba
    /// ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b`.
    pub fn a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_header(
        self,
        a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_header: impl Into<
            String,
        >,
    ) -> Self {
        let a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_header = a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_header
            .into();
        Self(
            self
                .0
                .header(
                    "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
                    a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_header,
                ),
        )
    }
}

codegen::call!(ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa);

static A_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA_BA: Operation = Operation::new(
        "all.a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba",
        Method::GET,
        "/53/{a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b}",
    )
    .security(
        &[
            &[
                "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
            ],
        ],
    )
    .scopes(
        &[
            "a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b",
        ],
    )
    .idempotency(Idempotency::Safe);

/// A call of [`All::call_0_std_process_exit_1`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call0StdProcessExit1(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Model0StdProcessExit1,
    >,
);

impl Call0StdProcessExit1 {
    /// Sets `{} {{}} {0} {std::process::exit(1)} }`: {} {{}} {0} {std::process::exit(1)} }
    ///
    /// Server default: `{} {{}} {0} {std::process::exit(1)} }`.
    pub fn param_0_std_process_exit_1_query(
        self,
        param_0_std_process_exit_1_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "{} {{}} {0} {std::process::exit(1)} }",
                    param_0_std_process_exit_1_query.into(),
                ),
        )
    }

    /// Sets header `{} {{}} {0} {std::process::exit(1)} }`: {} {{}} {0} {std::process::exit(1)} }
    ///
    /// Server default: `{} {{}} {0} {std::process::exit(1)} }`.
    pub fn param_0_std_process_exit_1_header(
        self,
        param_0_std_process_exit_1_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "{} {{}} {0} {std::process::exit(1)} }",
                    param_0_std_process_exit_1_header.into(),
                ),
        )
    }
}

codegen::call!(Call0StdProcessExit1, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Model0StdProcessExit1);

static CALL_0_STD_PROCESS_EXIT_1: Operation = Operation::new(
        "all.call_0_std_process_exit_1",
        Method::GET,
        "/6/{  0 std::process::exit(1) }",
    )
    .security(&[&["{} {{}} {0} {std::process::exit(1)} }"]])
    .scopes(&["{} {{}} {0} {std::process::exit(1)} }"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::etc_passwd`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EtcPasswdCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        EtcPasswd,
    >,
);

impl EtcPasswdCall {
    /// Sets `../../../../etc/passwd`: ../../../../etc/passwd
    ///
    /// Server default: `../../../../etc/passwd`.
    pub fn etc_passwd_query(self, etc_passwd_query: impl Into<String>) -> Self {
        Self(self.0.query("../../../../etc/passwd", etc_passwd_query.into()))
    }

    /// Sets header `../../../../etc/passwd`: ../../../../etc/passwd
    ///
    /// Server default: `../../../../etc/passwd`.
    pub fn etc_passwd_header(self, etc_passwd_header: impl Into<String>) -> Self {
        Self(self.0.header("../../../../etc/passwd", etc_passwd_header.into()))
    }
}

codegen::call!(EtcPasswdCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, EtcPasswd);

static ETC_PASSWD: Operation = Operation::new(
        "all.etc_passwd",
        Method::GET,
        "/7/{../../../../etc/passwd}",
    )
    .security(&[&["../../../../etc/passwd"]])
    .scopes(&["../../../../etc/passwd"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::c_aux_con_rs`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CAuxConRsCall(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        CAuxConRs,
    >,
);

impl CAuxConRsCall {
    /// Sets `..\..\C:\aux\con.rs`: ..\..\\C:\\aux\\con.rs
    ///
    /// Server default: `..\..\C:\aux\con.rs`.
    pub fn c_aux_con_rs_query(self, c_aux_con_rs_query: impl Into<String>) -> Self {
        Self(self.0.query("..\\..\\C:\\aux\\con.rs", c_aux_con_rs_query.into()))
    }

    /// Sets header `..\..\C:\aux\con.rs`: ..\..\\C:\\aux\\con.rs
    ///
    /// Server default: `..\..\C:\aux\con.rs`.
    pub fn c_aux_con_rs_header(self, c_aux_con_rs_header: impl Into<String>) -> Self {
        Self(self.0.header("..\\..\\C:\\aux\\con.rs", c_aux_con_rs_header.into()))
    }
}

codegen::call!(CAuxConRsCall, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, CAuxConRs);

static C_AUX_CON_RS: Operation = Operation::new(
        "all.c_aux_con_rs",
        Method::GET,
        "/8/{..\\..\\C:\\aux\\con.rs}",
    )
    .security(&[&["..\\..\\C:\\aux\\con.rs"]])
    .scopes(&["..\\..\\C:\\aux\\con.rs"])
    .idempotency(Idempotency::Safe);

/// A call of [`All::call_1_tixe_ssecorp_dts`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call1TixeSsecorpDts(
    Call<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        Model1TixeSsecorpDts,
    >,
);

impl Call1TixeSsecorpDts {
    /// Sets `}(1)tixe::ssecorp::dts`: }(1)tixe::ssecorp::dts
    ///
    /// Server default: `}(1)tixe::ssecorp::dts`.
    pub fn param_1_tixe_ssecorp_dts_query(
        self,
        param_1_tixe_ssecorp_dts_query: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
                    param_1_tixe_ssecorp_dts_query.into(),
                ),
        )
    }

    /// Sets header `}(1)tixe::ssecorp::dts`: }(1)tixe::ssecorp::dts
    ///
    /// Server default: `}(1)tixe::ssecorp::dts`.
    pub fn param_1_tixe_ssecorp_dts_header(
        self,
        param_1_tixe_ssecorp_dts_header: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .header(
                    "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
                    param_1_tixe_ssecorp_dts_header.into(),
                ),
        )
    }
}

codegen::call!(Call1TixeSsecorpDts, StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux, Model1TixeSsecorpDts);

static CALL_1_TIXE_SSECORP_DTS: Operation = Operation::new(
        "all.call_1_tixe_ssecorp_dts",
        Method::GET,
        "/9/{\u{202e}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}}",
    )
    .security(&[&["\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}"]])
    .scopes(&["\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}"])
    .idempotency(Idempotency::Safe);
