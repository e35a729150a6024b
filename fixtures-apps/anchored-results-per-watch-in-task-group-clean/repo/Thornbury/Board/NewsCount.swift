struct NewsCount: Sendable, Identifiable {
    let label: String
    let added: Int

    var id: String { label }
}
