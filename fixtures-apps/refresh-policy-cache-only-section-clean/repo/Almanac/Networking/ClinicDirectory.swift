import Foundation

struct OpeningHours: Decodable, Identifiable {
    let id: Int
    let clinic: String
    let opens: String
    let closes: String
}

struct ClinicDirectory {
    var session: URLSession = .shared
    let base: URL

    func hours() async throws -> [OpeningHours] {
        let (data, _) = try await session.data(from: base.appending(path: "hours.json"))
        return try JSONDecoder().decode([OpeningHours].self, from: data)
    }
}
