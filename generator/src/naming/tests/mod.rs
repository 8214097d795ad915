//! The naming table: wire name, kind of thing, Rust name.

mod scopes;

use super::*;
use crate::ir::{Method, PathTemplate};

#[test]
fn names_split_into_words() {
    let table: &[(&str, &str)] = &[
        ("order_id", "order id"),
        ("orderId", "order id"),
        ("OrderID", "order id"),
        ("ORDER_ID", "order id"),
        ("order-id", "order id"),
        ("order id", "order id"),
        ("order.id", "order id"),
        ("created_at[gte]", "created at gte"),
        ("HTTPServer", "http server"),
        ("getHTTPResponseCode", "get http response code"),
        ("userIDs", "user ids"),
        ("URLs", "urls"),
        ("APIsList", "apis list"),
        ("APIv2", "api v2"),
        ("v2API", "v2 api"),
        ("v2Api", "v2 api"),
        ("sha256", "sha256"),
        ("SHA256", "sha256"),
        ("SHA-256", "sha 256"),
        ("B2B", "b2b"),
        ("S3Bucket", "s3 bucket"),
        ("X509Certificate", "x509 certificate"),
        ("UTF8String", "utf8 string"),
        ("3DSecure", "3d secure"),
        ("3d_secure", "3d secure"),
        ("2fa", "2fa"),
        ("OAuth", "oauth"),
        ("OAuth2Token", "oauth2 token"),
        ("oauthToken", "oauth token"),
        ("GitHubApp", "github app"),
        ("IPv4Address", "ipv4 address"),
        ("SeloraX", "selora x"),
        ("ABTest", "ab test"),
        ("AClass", "a class"),
        ("don't", "dont"),
        ("__typename", "typename"),
        ("$filter", "filter"),
        ("@type", "type"),
        ("X-Shop-Id", "x shop id"),
        ("+1", "plus 1"),
        ("-1", "minus 1"),
        ("GMT+1", "gmt plus 1"),
        ("10-20", "10 20"),
        ("1.5", "1 5"),
        ("2022-11-28", "2022 11 28"),
        ("*", "asterisk"),
        ("<=", "less or equal"),
        ("-", "minus"),
        ("_", "underscore"),
        ("", "empty"),
        ("   ", "blank"),
        ("\u{200b}", "blank"),
        ("👍", "thumbs up"),
        ("❤️", "heart"),
        ("🦀", "u1f980"),
        ("Größe", "größe"),
        ("ÉtatCivil", "état civil"),
        ("e\u{301}tat", "état"),
        ("订单", "订单"),
        ("ｆｕｌｌ", "full"),
        ("x²", "x2"),
        ("paʿʿel", "pael"),
        ("Taphʿel", "taphel"),
        ("ʿ", "u2bf"),
        ("ܫܡܐ", "u72b u721 u710"),
    ];
    for (wire, expected) in table {
        assert_eq!(words::words(wire).join(" "), *expected, "{wire:?}");
    }
}

#[test]
fn no_name_has_a_letter_that_rustc_warns_of() {
    use unicode_security::GeneralSecurityProfile as _;
    // Without the large blocks of letters that have no case and are all alike in this.
    let alike = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{13000}'..='\u{18fff}');
    let letters = ('\0'..='\u{1ffff}').filter(|c| unicode_ident::is_xid_continue(*c));
    for letter in letters.filter(|c| !alike(*c)) {
        for wire in [letter.to_string(), format!("a{letter}b c{letter}")] {
            for kind in [Kind::Type, Kind::Field] {
                let name = name(kind, &wire);
                let common = |c: char| c.is_ascii() || c.identifier_allowed();
                assert!(name.chars().all(common), "{wire:?} is {name:?}");
                assert!(keywords::is_identifier(&name), "{wire:?} is {name:?}");
            }
        }
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "it is a table")]
fn every_kind_of_thing_is_named_by_its_rules() {
    use Kind::{Call, Code, Field, Group, Handle, Marker, Param, Scope, Type, Value, Variant};
    let table: &[(&str, Kind, &str)] = &[
        ("SeloraX", Marker, "SeloraX"),
        ("Store", Marker, "Store"),
        ("Api", Marker, "ApiService"),
        ("订单", Marker, "订单Service"),
        ("订单", Call, "订单Call"),
        ("订单", Type, "订单"),
        ("order", Type, "Order"),
        ("APIKey", Type, "ApiKey"),
        ("HTTP_URL", Type, "HttpUrl"),
        ("order_list_response", Type, "OrderListResponse"),
        ("Option", Type, "OptionModel"),
        ("Error", Type, "ErrorModel"),
        ("ErrorCode", Type, "ErrorCodeModel"),
        ("string", Type, "StringModel"),
        ("self", Type, "SelfModel"),
        ("OrderRequired", Type, "OrderRequiredModel"),
        ("404Response", Type, "Model404Response"),
        ("Foo.Bar.Baz", Type, "FooBarBaz"),
        ("Page«Order»", Type, "PageOrder"),
        ("v1.2", Type, "V1_2"),
        ("订单", Type, "订单"),
        ("list_orders", Call, "ListOrders"),
        ("Method", Call, "MethodCall"),
        ("Orders", Handle, "Orders"),
        ("Client", Handle, "ClientApi"),
        ("OAuth", Handle, "Oauth"),
        ("OAuth", Group, "oauth"),
        ("Purchase Orders", Group, "purchase_orders"),
        ("type", Group, "type_"),
        ("new", Group, "new_"),
        ("user", Field, "user"),
        ("userId", Field, "user_id"),
        ("type", Field, "type_"),
        ("Self", Field, "self_"),
        ("self", Field, "self_"),
        ("super", Field, "super_"),
        ("crate", Field, "crate_"),
        ("gen", Field, "gen_"),
        ("async", Field, "async_"),
        ("try", Field, "try_"),
        ("union", Field, "union_"),
        ("raw", Field, "raw_"),
        ("safe", Field, "safe_"),
        ("abstract", Field, "abstract_"),
        ("_", Field, "underscore"),
        ("", Field, "empty"),
        ("2fa", Field, "field_2fa"),
        ("+1", Field, "plus_1"),
        ("-1", Field, "minus_1"),
        ("new", Field, "new_"),
        ("builder", Field, "builder_"),
        ("additional", Field, "additional_"),
        ("default", Field, "default_"),
        ("clone", Field, "clone_"),
        ("send", Field, "send"),
        ("größe", Field, "größe"),
        ("page", Param, "page"),
        ("items", Param, "items_"),
        ("pages", Param, "pages_"),
        ("send", Param, "send_"),
        ("body", Param, "body_"),
        ("into_future", Param, "into_future_"),
        ("with_deleted", Param, "with_deleted_"),
        ("filter[status]", Param, "filter_status"),
        ("X-Store-Id", Param, "x_store_id"),
        ("pending", Value, "Pending"),
        ("IN_PROGRESS", Value, "InProgress"),
        ("", Value, "Empty"),
        (" ", Value, "Blank"),
        ("*", Value, "Asterisk"),
        ("+1", Value, "Plus1"),
        ("-1", Value, "Minus1"),
        ("<=", Value, "LessOrEqual"),
        (">=", Value, "GreaterOrEqual"),
        ("!=", Value, "NotEqual"),
        (">5", Value, "Greater5"),
        ("-created_at", Value, "MinusCreatedAt"),
        ("created_at:desc", Value, "CreatedAtDesc"),
        ("404", Value, "Value404"),
        ("1.5", Value, "Value1_5"),
        ("2022-11-28", Value, "Value2022_11_28"),
        ("Self", Value, "SelfValue"),
        ("Unrecognized", Value, "UnrecognizedValue"),
        ("unrecognized", Value, "UnrecognizedValue"),
        ("None", Value, "None"),
        ("null", Value, "Null"),
        ("😀", Value, "U1f600"),
        ("👎", Value, "ThumbsDown"),
        ("authorization_code", Variant, "AuthorizationCode"),
        ("Unrecognized", Variant, "UnrecognizedVariant"),
        ("auth_error", Code, "AuthError"),
        ("E1001", Code, "E1001"),
        ("1001", Code, "Code1001"),
        ("read:orders", Scope, "ReadOrders"),
        ("*", Scope, "Asterisk"),
    ];
    for (wire, kind, expected) in table {
        let got = name(*kind, wire);
        assert_eq!(got, *expected, "{wire:?} as {kind:?}");
        assert!(
            kind.accepts(&got),
            "{wire:?} as {kind:?} is {got}, which it may not be"
        );
    }
}

#[test]
fn methods_are_operation_ids_without_the_words_of_their_group() {
    let table: &[(&str, &str, &str)] = &[
        ("list_orders", "Orders", "list"),
        ("get_order", "Orders", "get"),
        ("update_order_status", "Orders", "update_status"),
        ("filter_orders", "Orders", "filter"),
        ("list_customer_orders", "Customers", "list_orders"),
        ("get_store", "Store", "get"),
        ("list_categories", "Categories", "list"),
        (
            "list_metafield_definitions",
            "Metafields",
            "list_definitions",
        ),
        ("upload_product_images", "Products", "upload_images"),
        ("create_variant", "Products", "create_variant"),
        ("create_charge", "Billing", "create_charge"),
        ("exchange_token", "OAuth", "exchange_token"),
        (
            "mark_purchase_order_ordered",
            "Procurement",
            "mark_purchase_order_ordered",
        ),
        ("listPurchaseOrders", "Purchase Orders", "list"),
        ("OrdersController_findAll", "Orders", "find_all"),
        ("orders.list", "Orders", "list"),
        ("repos/list-for-org", "repos", "list_for_org"),
        ("orders_for_customer", "Orders", "orders_for_customer"),
        ("create_for_order", "Orders", "create_for_order"),
        ("add_to_cart", "Cart", "add_to_cart"),
        ("orders", "Orders", "orders"),
        ("move_order", "Orders", "move_order"),
        ("new_order", "Orders", "new_order"),
        ("type", "Orders", "type_"),
        ("check_in_order", "Orders", "check_in"),
        ("order_2fa", "Orders", "order_2fa"),
        ("list_warehouses", "Warehouse", "list"),
        ("get_statuses", "Status", "get"),
        ("list_boxes", "box", "list"),
        ("list_addresses", "Address", "list"),
        ("", "Orders", "empty"),
    ];
    for (id, group, expected) in table {
        assert_eq!(
            method::candidates(id, group)[0],
            *expected,
            "{id} in {group}"
        );
    }
}

#[test]
fn a_missing_operation_id_is_made_of_verb_and_path() {
    let table: &[(Method, &str, &str)] = &[
        (Method::Get, "/orders", "list_orders"),
        (Method::Get, "/api/v1/orders", "list_orders"),
        (Method::Get, "/orders/{order_id}", "get_order"),
        (Method::Post, "/orders", "create_order"),
        (Method::Put, "/orders/{id}", "replace_order"),
        (Method::Patch, "/orders/{id}", "update_order"),
        (Method::Delete, "/orders/{id}", "delete_order"),
        (
            Method::Get,
            "/orders/{id}/line-items",
            "list_order_line_items",
        ),
        (
            Method::Get,
            "/orders/{id}/line-items/{item}",
            "get_order_line_item",
        ),
        (Method::Get, "/store", "get_store"),
        (Method::Get, "/orders/{id}/status", "get_order_status"),
        (Method::Get, "/{shop}", "get_shop"),
        (Method::Get, "/repos/{owner}/{repo}", "get_repo_by_repo"),
        (Method::Get, "/account", "get_account"),
        (Method::Get, "/account/{id}", "get_account_by_id"),
        (Method::Post, "/orders/{id}", "create_order_by_id"),
        (Method::Get, "/", "get_root"),
        (Method::Head, "/files/{path}", "head_file"),
    ];
    for (method, path, expected) in table {
        let path = PathTemplate::parse(path);
        assert_eq!(operation_id(*method, &path), *expected, "{method:?} {path}");
    }
}

#[test]
fn nouns_are_the_same_in_singular_and_plural() {
    for (plural, singular) in [
        ("orders", "order"),
        ("categories", "category"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("caches", "cache"),
        ("houses", "house"),
        ("statuses", "status"),
        ("series", "series"),
        ("people", "person"),
        ("taxes", "tax"),
        ("analysis", "analysis"),
        ("ids", "id"),
        ("is", "is"),
    ] {
        assert_eq!(noun::singular(plural), singular);
    }
}

#[test]
fn a_name_of_any_text_is_an_identifier() {
    let nasty = [
        "\0",
        "\u{7f}",
        "\u{301}",
        "\u{301}a",
        "٣",
        "a\u{200d}b",
        "\"; fn main() {}",
        "*/",
        "r#type",
        "'a",
        "//",
        "\u{202e}abc",
        "İ",
        "ß",
        "ŉ",
        "ǆ",
        "ΐ",
        "𝒜",
        "１",
        "Ⅳ",
        "①",
        "ﷺ",
        "_1",
        "__",
        "1_",
        "·",
        "a·b",
        "\u{e000}",
        "\u{fffd}",
        "ª",
        "℮",
        "゛",
    ];
    let long = "verylongword_".repeat(1000);
    let kinds = [
        Kind::Marker,
        Kind::Type,
        Kind::Call,
        Kind::Handle,
        Kind::Group,
        Kind::Method,
        Kind::Param,
        Kind::Field,
        Kind::Value,
        Kind::Variant,
        Kind::Code,
        Kind::Scope,
    ];
    for kind in kinds {
        for wire in nasty.into_iter().chain([long.as_str()]) {
            let got = name(kind, wire);
            assert!(kind.accepts(&got), "{wire:?} as {kind:?} is {got:?}");
            assert!(got.chars().count() <= 220, "{got}");
            let spelled = rules::spelled_name(kind, wire);
            assert!(
                kind.accepts(&spelled),
                "{wire:?} as {kind:?} is {spelled:?}"
            );
            assert!(kind.accepts(&rules::marked_name(kind, wire)));
        }
    }
}
