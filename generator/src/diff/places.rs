//! Where changes stand in the files: lines are looked up once a file, when all changes are known.

use super::Version;
use super::change::{Change, Found};
use crate::diagnostic::{Diagnostics, FileId, Place, Pointer, Target, locate};
use crate::source::Sources;

/// Finds the places of one side: 0 before, 1 now.
pub(super) fn look_up(
    changes: &mut [Change],
    side: usize,
    version: &Version<'_>,
    found: &mut Diagnostics,
) {
    let places: Vec<_> = changes
        .iter()
        .map(|change| {
            let origin = if side == 0 { &change.old } else { &change.new };
            place(&origin.as_ref()?.0, found)
        })
        .collect();
    let sources = Sources::new(version.document, version.overlays);
    for (id, file) in found.all_files(&sources) {
        let here = places.iter().enumerate();
        let here: Vec<(usize, &Place)> = here
            .filter_map(|(index, place)| Some((index, place.as_ref()?)))
            .filter(|(_, place)| place.file == id)
            .collect();
        let wanted: Vec<_> = here
            .iter()
            .map(|(_, place)| (&place.pointer, place.target))
            .collect();
        if wanted.is_empty() {
            continue;
        }
        for ((index, place), position) in here.iter().zip(locate(&file.text, &wanted)) {
            changes[*index].places[side] = Some(Found {
                file: file.name.clone(),
                pointer: place.pointer.as_str().to_owned(),
                line: position.line,
            });
        }
    }
}

/// Where a node was written: in the description, or in an overlay.
fn place(origin: &str, found: &mut Diagnostics) -> Option<Place> {
    let mut place = Place {
        file: FileId::DOCUMENT,
        pointer: Pointer::parse(origin)?,
        target: Target::Key,
        position: None,
    };
    found.origins_mut().resolve(&mut place);
    Some(place)
}
