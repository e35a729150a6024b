struct Preferences: Codable, Equatable {
    var sortsByName = false
    var showsAllergies = true
}
