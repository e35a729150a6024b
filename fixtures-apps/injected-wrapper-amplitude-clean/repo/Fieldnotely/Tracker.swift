protocol Tracker {
    func track(_ name: String, _ properties: [String: String])
}
