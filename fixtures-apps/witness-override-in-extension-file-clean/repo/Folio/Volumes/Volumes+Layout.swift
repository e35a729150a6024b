extension VaccineVolume {
    var newestFirst: Bool { false }
}

extension NotesVolume {
    var newestFirst: Bool { false }
}
