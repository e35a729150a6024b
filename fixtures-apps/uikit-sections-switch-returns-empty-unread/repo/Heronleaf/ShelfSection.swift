enum ShelfSection: Int, CaseIterable {
    case labs, vitals, notes

    var heading: String {
        switch self {
        case .labs: "Lab results"
        case .vitals: "Vital signs"
        case .notes: "Notes"
        }
    }
}
