struct DossierChapter {
    let title: String
    let write: () async throws -> [String]
}

struct DossierPage: Identifiable {
    let title: String
    let lines: [String]

    var id: String { title }
}
