//! The names of a struct's fields, and the search for one among them.

/// The names of a struct's fields, to be looked up by their text.
///
/// A name is found in the slot that its text hashes to, or in one of those behind it. The slots are
/// laid out when the struct is compiled: one search for all structs, which does not get slower with
/// their size.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    names: &'static [&'static str],
    slots: [u8; SLOTS],
}

const SLOTS: usize = 128;

/// More names than this are looked at one by one: the slots would be crowded.
const MOST_IN_SLOTS: usize = 64;

/// The place that nobody has.
const FREE: u8 = u8::MAX;

impl Names {
    /// Lays out the slots.
    pub const fn new(names: &'static [&'static str]) -> Self {
        let mut slots = [FREE; SLOTS];
        let mut place = 0_u8;
        while (place as usize) < names.len() && names.len() <= MOST_IN_SLOTS {
            let mut slot = slot(names[place as usize].as_bytes());
            while slots[slot] != FREE {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = place;
            place += 1;
        }
        Self { names, slots }
    }

    /// Returns how many there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Finds a name's place; the number of names for one that is not among them.
    pub(super) fn place(&self, key: &str) -> usize {
        if self.len() > MOST_IN_SLOTS {
            let place = self.names.iter().position(|name| *name == key);
            return place.unwrap_or(self.len());
        }
        let mut slot = slot(key.as_bytes());
        loop {
            let place = usize::from(self.slots[slot]);
            match self.names.get(place) {
                Some(name) if *name == key => return place,
                Some(_) => slot = (slot + 1) % SLOTS,
                None => return self.len(),
            }
        }
    }
}

/// Tells the names of one struct apart most of the time: by length, and the bytes at both ends and
/// in the middle.
const fn slot(name: &[u8]) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (name[0], name[length / 2], name[length - 1]);
    let hash = length
        .wrapping_mul(17)
        .wrapping_add(first as usize + middle as usize * 5 + last as usize * 11);
    hash % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_in_its_place_and_nothing_else_is() {
        const FEW: &[&str] = &["id", "di", "", "order_id", "store_id", "order_ix", "größe"];
        static NAMES: Names = Names::new(FEW);
        for (place, name) in FEW.iter().enumerate() {
            assert_eq!(NAMES.place(name), place, "{name}");
        }
        for other in ["i", "ID", "order_ie", "größer", "ü"] {
            assert_eq!(NAMES.place(other), FEW.len(), "{other}");
        }
        assert_eq!(Names::new(&[]).place("id"), 0);
    }

    #[test]
    fn names_that_share_a_slot_and_names_too_many_for_slots_are_found_too() {
        for count in [MOST_IN_SLOTS, MOST_IN_SLOTS + 1, 300] {
            // What is hashed is the same in all of them.
            let names = (0..count).map(|number| format!("a{number:03}b{number:03}c"));
            let names: Vec<&'static str> = names.map(|name| &*name.leak()).collect();
            let table = Names::new(names.leak());
            for (place, name) in table.names.iter().enumerate() {
                assert_eq!(table.place(name), place);
            }
            assert_eq!(table.place("a999b999c"), count);
        }
    }
}
