// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil() { std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() { std::process::exit(1) } #\[no_std\] #\[path….

mod a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_;
mod a_loop_break_a;
mod a_process_xy;
mod b_process_c_process_p;
mod box_model;
mod c_aux_con_rs;
mod client_model;
mod con_;
mod crate_;
mod empty;
mod error_model;
mod etc_passwd;
mod evil_std_process_exit1;
mod fn_evil_std_process_exit1;
mod fn_model;
mod greater_backtick_backtick_backtick_newline_greater_std_colon_colon_process_colon;
mod lib;
mod longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong;
mod mod_;
mod model0;
mod model0_std_process_exit1;
mod model1_rust_std_process_exit1;
mod model1_tixe_ssecorp_dts;
mod no_std_path_etc_passwd_mod_process;
mod not;
mod nu7d;
mod option_model;
mod pre_std_process_exit1_pre_script_process_script_process;
mod process_process;
mod process_process_a_process_b_process_process_b_process;
mod r_process;
mod result_model;
mod rust_std_process_exit1;
mod self_model;
mod self_super;
mod slash_slash_process_process;
mod slash_slash_slash_process_newline_slash_slash_not_process;
mod ss;
mod std_process_a_process_b_process_c_process;
mod std_process_exit1;
mod std_process_exit1_r;
mod std_process_exit1_std_process_exit1;
mod string_model;
mod the_process;
mod u65e5u672cu8a9e;
mod ue9;
mod underscore;
mod vec_model;
mod x_std_process_exit1;
mod x_std_process_exit1_x;

pub use a_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_ba_::{
    ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa,
    ABaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa2,
};
pub use a_loop_break_a::{ALoopBreakA, ALoopBreakAALoopBreakA};
pub use a_process_xy::{AProcessXY, AProcessXYAProcessXY};
pub use b_process_c_process_p::{BProcessCProcessP, BProcessCProcessPBProcessCProcessP};
pub use box_model::{BoxBox, BoxModel};
pub use c_aux_con_rs::{CAuxConRs, CAuxConRsCAuxConRs};
pub use client_model::{ClientClient, ClientModel};
pub use con_::{Con, ConCon};
pub use crate_::{Crate, CrateCrate};
pub use empty::{Blank, Empty};
pub use error_model::{ErrorError, ErrorModel};
pub use etc_passwd::{EtcPasswd, EtcPasswdEtcPasswd};
pub use evil_std_process_exit1::{
    EvilStdProcessExit1, EvilStdProcessExit1EvilStdProcessExit1,
};
pub use fn_evil_std_process_exit1::{
    FnEvilStdProcessExit1, FnEvilStdProcessExit1FnEvilStdProcessExit1,
};
pub use fn_model::{FnFn, FnModel};
pub use greater_backtick_backtick_backtick_newline_greater_std_colon_colon_process_colon::{
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick,
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktickGreaterBacktickBacktickBacktick,
};
pub use lib::{Lib, LibLib};
pub use longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong::{
    Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong,
    Longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong2,
};
pub use mod_::{Mod, ModMod};
pub use model0::{Model0, Model0_0};
pub use model0_std_process_exit1::{
    Model0StdProcessExit1, Model0StdProcessExit1_0StdProcessExit1,
};
pub use model1_rust_std_process_exit1::{
    Model1RustStdProcessExit1, Model1RustStdProcessExit1_1RustStdProcessExit1,
};
pub use model1_tixe_ssecorp_dts::{
    Model1TixeSsecorpDts, Model1TixeSsecorpDts1TixeSsecorpDts,
};
pub use no_std_path_etc_passwd_mod_process::{
    NoStdPathEtcPasswdModProcess,
    NoStdPathEtcPasswdModProcessNoStdPathEtcPasswdModProcess,
};
pub use not::{Not, NotNot};
pub use nu7d::{NU7d, NU7dNU7d};
pub use option_model::{OptionModel, OptionOption};
pub use pre_std_process_exit1_pre_script_process_script_process::{
    PreStdProcessExit1PreScriptProcessScriptProcess,
    PreStdProcessExit1PreScriptProcessScriptProcessPreStdProcessExit1PreScriptProcessScriptProcess,
};
pub use process_process::{ProcessProcess, ProcessProcessProcessProcess};
pub use process_process_a_process_b_process_process_b_process::{
    ProcessProcessAProcessBProcessProcessBProcess,
    ProcessProcessAProcessBProcessProcessBProcessProcessProcessAProcessBProcessProcessBProcess,
};
pub use r_process::{RProcess, RProcessRProcess};
pub use result_model::{ResultModel, ResultResult};
pub use rust_std_process_exit1::{
    RustStdProcessExit1, RustStdProcessExit1RustStdProcessExit1,
};
pub use self_model::{SelfModel, SelfSelf};
pub use self_super::{SelfSuper, SelfSuperSelfSuper};
pub use slash_slash_process_process::{
    SlashSlashProcessProcess, SlashSlashProcessProcessSlashSlashProcessProcess,
};
pub use slash_slash_slash_process_newline_slash_slash_not_process::{
    SlashSlashSlashProcessNewlineSlashSlashNotProcess,
    SlashSlashSlashProcessNewlineSlashSlashNotProcessSlashSlashSlashProcessNewlineSlashSlashNotProcess,
};
pub use ss::{SS, SSSS};
pub use std_process_a_process_b_process_c_process::{
    StdProcessAProcessBProcessCProcess,
    StdProcessAProcessBProcessCProcessStdProcessAProcessBProcessCProcess,
};
pub use std_process_exit1::{
    DoubleQuoteCloseParenSemicolonStdColonColonProcessColonColonExitOpenParen1CloseParenSemicolonSlashSlashDoubleQuoteCloseParenSemicolonStdColonColonProcessColonColonExit,
    StdProcessExit1,
};
pub use std_process_exit1_r::{StdProcessExit1R, StdProcessExit1RStdProcessExit1R};
pub use std_process_exit1_std_process_exit1::{
    StdProcessExit1StdProcessExit1,
    StdProcessExit1StdProcessExit1StdProcessExit1StdProcessExit1,
};
pub use string_model::{StringModel, StringString};
pub use the_process::{TheProcess, TheProcessTheProcess};
pub use u65e5u672cu8a9e::{日本語, 日本語日本語};
pub use ue9::{É, ÉÉ};
pub use underscore::{Underscore, UnderscoreUnderscore};
pub use vec_model::{VecModel, VecVec};
pub use x_std_process_exit1::{XStdProcessExit1, XStdProcessExit1XStdProcessExit1};
pub use x_std_process_exit1_x::{XStdProcessExit1X, XStdProcessExit1XXStdProcessExit1X};
