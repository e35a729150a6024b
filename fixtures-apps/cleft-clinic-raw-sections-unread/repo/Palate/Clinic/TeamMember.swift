struct TeamMember: Identifiable {
    let role: String
    let room: String

    var id: String { role }

    static let all = [
        TeamMember(role: "Surgeon", room: "2.14"),
        TeamMember(role: "Orthodontist", room: "2.16"),
        TeamMember(role: "Speech therapist", room: "1.03"),
    ]
}
