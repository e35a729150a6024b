import Foundation

struct BirthClass: Decodable, Identifiable {
    let id: Int
    let place: String
    let opens: String
}

/// Opening hours of the clinics of the region, the same for every user.
actor ClassTimes {
    private let session: URLSession
    private var kept: [BirthClass] = []

    init(session: URLSession = .shared) { self.session = session }

    func all() async throws -> [BirthClass] {
        if !kept.isEmpty { return kept }
        let (data, _) = try await session.data(from: URL(string: "https://mallowfield.health/hours.json")!)
        kept = try JSONDecoder().decode([BirthClass].self, from: data)
        return kept
    }
}
