struct FollowUpList: Codable {
    var titles: [String] = []
    var done: Set<String> = []
}
