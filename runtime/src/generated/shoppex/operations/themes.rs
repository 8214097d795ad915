// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Themes`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::Shoppex;
use super::super::models::{AnyObject, CreateThemeRequest, Theme};

/// Storefront theme automation.
#[derive(Clone, Debug)]
pub struct Themes {
    client: codegen::Client<Shoppex>,
}

impl Themes {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List themes.
    ///
    /// Envelope and pagination are not shown.
    ///
    /// `GET /themes` · scope `themes.read` · [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListThemes {
        ListThemes(Call::page(&self.client, &LIST))
    }

    /// Apply a change through the AI route.
    ///
    /// `POST /themes/{id}/ai/apply` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn apply_ai_change(&self, theme_id: impl Into<String>) -> ApplyThemeAiChange {
        ApplyThemeAiChange(
            Call::json(&self.client, &APPLY_AI_CHANGE).path(theme_id.into()),
        )
    }

    /// Accept a draft patch made by the dashboard agent.
    ///
    /// `POST /themes/{id}/control/accept` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn accept_patch(&self, theme_id: impl Into<String>) -> AcceptThemePatch {
        AcceptThemePatch(Call::json(&self.client, &ACCEPT_PATCH).path(theme_id.into()))
    }

    /// Change source files of the draft.
    ///
    /// `POST /themes/{id}/control/apply` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn apply_change(&self, theme_id: impl Into<String>) -> ApplyThemeChange {
        ApplyThemeChange(Call::json(&self.client, &APPLY_CHANGE).path(theme_id.into()))
    }

    /// Register or change settings.
    ///
    /// `POST /themes/{id}/control/config` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update_config(&self, theme_id: impl Into<String>) -> UpdateThemeConfig {
        UpdateThemeConfig(Call::json(&self.client, &UPDATE_CONFIG).path(theme_id.into()))
    }

    /// Compare draft and published theme.
    ///
    /// `GET /themes/{id}/control/diff` · scope `themes.read` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn diff(&self, theme_id: impl Into<String>) -> DiffTheme {
        DiffTheme(Call::json(&self.client, &DIFF).path(theme_id.into()))
    }

    /// Read a source file.
    ///
    /// `GET /themes/{id}/control/files/{path}` · scope `themes.read` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get_file(
        &self,
        theme_id: impl Into<String>,
        file_path: impl Into<String>,
    ) -> GetThemeFile {
        GetThemeFile(
            Call::json(&self.client, &GET_FILE)
                .path(theme_id.into())
                .path(file_path.into()),
        )
    }

    /// Describe sections, settings and constraints of a theme.
    ///
    /// `GET /themes/{id}/control/inspect` · scope `themes.read` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn inspect(&self, theme_id: impl Into<String>) -> InspectTheme {
        InspectTheme(Call::json(&self.client, &INSPECT).path(theme_id.into()))
    }

    /// Add a page.
    ///
    /// `POST /themes/{id}/control/pages` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create_page(&self, theme_id: impl Into<String>) -> CreateThemePage {
        CreateThemePage(Call::json(&self.client, &CREATE_PAGE).path(theme_id.into()))
    }

    /// Start a preview.
    ///
    /// `POST /themes/{id}/control/preview` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn start_preview(&self, theme_id: impl Into<String>) -> StartThemePreview {
        StartThemePreview(Call::json(&self.client, &START_PREVIEW).path(theme_id.into()))
    }

    /// End a preview.
    ///
    /// `DELETE /themes/{id}/control/preview/{sessionId}` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn stop_preview(
        &self,
        theme_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> StopThemePreview {
        StopThemePreview(
            Call::empty(&self.client, &STOP_PREVIEW)
                .path(theme_id.into())
                .path(session_id.into()),
        )
    }

    /// Read the progress of a preview start.
    ///
    /// `GET /themes/{id}/control/preview/starts/{startId}` · scope `themes.read` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get_preview_start(
        &self,
        theme_id: impl Into<String>,
        start_id: impl Into<String>,
    ) -> GetThemePreviewStart {
        GetThemePreviewStart(
            Call::json(&self.client, &GET_PREVIEW_START)
                .path(theme_id.into())
                .path(start_id.into()),
        )
    }

    /// Publish the draft.
    ///
    /// The path is cut off in the visible text after "publ"; the operation itself is named
    /// publish.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /themes/{id}/control/publish` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn publish(&self, theme_id: impl Into<String>) -> PublishTheme {
        PublishTheme(Call::json(&self.client, &PUBLISH).path(theme_id.into()))
    }

    /// Search the theme source.
    ///
    /// `GET /themes/{id}/control/search` · scope `themes.read` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn search_files(
        &self,
        theme_id: impl Into<String>,
        q: impl Into<String>,
    ) -> SearchThemeFiles {
        SearchThemeFiles(
            Call::json(&self.client, &SEARCH_FILES)
                .path(theme_id.into())
                .query("q", q.into()),
        )
    }

    /// Add a section.
    ///
    /// `POST /themes/{id}/control/sections` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create_section(&self, theme_id: impl Into<String>) -> CreateThemeSection {
        CreateThemeSection(
            Call::json(&self.client, &CREATE_SECTION).path(theme_id.into()),
        )
    }

    /// Check the draft.
    ///
    /// `POST /themes/{id}/control/validate` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn validate(&self, theme_id: impl Into<String>) -> ValidateTheme {
        ValidateTheme(Call::json(&self.client, &VALIDATE).path(theme_id.into()))
    }

    /// Create a theme from a base.
    ///
    /// Bases named in the text: default, classic, nebula, pulse. The field name for the base is
    /// not shown.
    ///
    /// `POST /themes/control/create` · scope `themes.write` ·
    /// [source](<https://docs.shoppex.io/themes/editing>) ·
    /// [source](<https://docs.shoppex.io/themes/theme-control-plane>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self) -> CreateTheme {
        CreateTheme(Call::json(&self.client, &CREATE))
    }
}

/// A call of [`Themes::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListThemes(Call<Shoppex, Page<Theme>>);

codegen::paged_call!(ListThemes, Shoppex, Theme);

static LIST: Operation = Operation::new("themes.list", Method::GET, "/themes")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Themes::apply_ai_change`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ApplyThemeAiChange(Call<Shoppex, AnyObject>);

impl ApplyThemeAiChange {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(ApplyThemeAiChange, Shoppex, AnyObject);

static APPLY_AI_CHANGE: Operation = Operation::new(
        "themes.apply_ai_change",
        Method::POST,
        "/themes/{id}/ai/apply",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::accept_patch`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AcceptThemePatch(Call<Shoppex, AnyObject>);

impl AcceptThemePatch {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(AcceptThemePatch, Shoppex, AnyObject);

static ACCEPT_PATCH: Operation = Operation::new(
        "themes.accept_patch",
        Method::POST,
        "/themes/{id}/control/accept",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::apply_change`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ApplyThemeChange(Call<Shoppex, AnyObject>);

impl ApplyThemeChange {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(ApplyThemeChange, Shoppex, AnyObject);

static APPLY_CHANGE: Operation = Operation::new(
        "themes.apply_change",
        Method::POST,
        "/themes/{id}/control/apply",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::update_config`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateThemeConfig(Call<Shoppex, AnyObject>);

impl UpdateThemeConfig {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(UpdateThemeConfig, Shoppex, AnyObject);

static UPDATE_CONFIG: Operation = Operation::new(
        "themes.update_config",
        Method::POST,
        "/themes/{id}/control/config",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::diff`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DiffTheme(Call<Shoppex, AnyObject>);

codegen::call!(DiffTheme, Shoppex, AnyObject);

static DIFF: Operation = Operation::new(
        "themes.diff",
        Method::GET,
        "/themes/{id}/control/diff",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Themes::get_file`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetThemeFile(Call<Shoppex, AnyObject>);

codegen::call!(GetThemeFile, Shoppex, AnyObject);

static GET_FILE: Operation = Operation::new(
        "themes.get_file",
        Method::GET,
        "/themes/{id}/control/files/{path}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Themes::inspect`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InspectTheme(Call<Shoppex, AnyObject>);

codegen::call!(InspectTheme, Shoppex, AnyObject);

static INSPECT: Operation = Operation::new(
        "themes.inspect",
        Method::GET,
        "/themes/{id}/control/inspect",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Themes::create_page`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateThemePage(Call<Shoppex, AnyObject>);

impl CreateThemePage {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(CreateThemePage, Shoppex, AnyObject);

static CREATE_PAGE: Operation = Operation::new(
        "themes.create_page",
        Method::POST,
        "/themes/{id}/control/pages",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::start_preview`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StartThemePreview(Call<Shoppex, AnyObject>);

impl StartThemePreview {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(StartThemePreview, Shoppex, AnyObject);

static START_PREVIEW: Operation = Operation::new(
        "themes.start_preview",
        Method::POST,
        "/themes/{id}/control/preview",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::stop_preview`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StopThemePreview(Call<Shoppex, ()>);

codegen::call!(StopThemePreview, Shoppex, ());

static STOP_PREVIEW: Operation = Operation::new(
        "themes.stop_preview",
        Method::DELETE,
        "/themes/{id}/control/preview/{sessionId}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Themes::get_preview_start`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetThemePreviewStart(Call<Shoppex, AnyObject>);

codegen::call!(GetThemePreviewStart, Shoppex, AnyObject);

static GET_PREVIEW_START: Operation = Operation::new(
        "themes.get_preview_start",
        Method::GET,
        "/themes/{id}/control/preview/starts/{startId}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Themes::publish`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PublishTheme(Call<Shoppex, AnyObject>);

impl PublishTheme {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(PublishTheme, Shoppex, AnyObject);

static PUBLISH: Operation = Operation::new(
        "themes.publish",
        Method::POST,
        "/themes/{id}/control/publish",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::search_files`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SearchThemeFiles(Call<Shoppex, AnyObject>);

codegen::call!(SearchThemeFiles, Shoppex, AnyObject);

static SEARCH_FILES: Operation = Operation::new(
        "themes.search_files",
        Method::GET,
        "/themes/{id}/control/search",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Themes::create_section`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateThemeSection(Call<Shoppex, AnyObject>);

impl CreateThemeSection {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(CreateThemeSection, Shoppex, AnyObject);

static CREATE_SECTION: Operation = Operation::new(
        "themes.create_section",
        Method::POST,
        "/themes/{id}/control/sections",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::validate`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateTheme(Call<Shoppex, AnyObject>);

impl ValidateTheme {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(ValidateTheme, Shoppex, AnyObject);

static VALIDATE: Operation = Operation::new(
        "themes.validate",
        Method::POST,
        "/themes/{id}/control/validate",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);

/// A call of [`Themes::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateTheme(Call<Shoppex, AnyObject>);

impl CreateTheme {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &CreateThemeRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(CreateTheme, Shoppex, AnyObject);

static CREATE: Operation = Operation::new(
        "themes.create",
        Method::POST,
        "/themes/control/create",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["themes.write"])
    .payload(&["data"]);
