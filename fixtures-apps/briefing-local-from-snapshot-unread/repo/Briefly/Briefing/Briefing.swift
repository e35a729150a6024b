struct Briefing: Sendable {
    var coverage: [String] = []
    var medications: [String] = []

    static let blank = Briefing()
    var lineCount: Int { coverage.count + medications.count }
}
