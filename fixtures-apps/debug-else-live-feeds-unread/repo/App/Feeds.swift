enum Feeds {
    #if DEBUG
    static let active: [Feed] = [.intolerances]
    #else
    static let active: [Feed] = [.diagnoses, .bloodwork]
    #endif
}
