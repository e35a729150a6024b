import Foundation

struct ClinicHours: Decodable {
    let weekday: Int
    let opens: String
    let closes: String
}

struct ClinicHoursAPI {
    var session: URLSession = .shared
    private let base = URL(string: "https://api.feldsalat.health/v2/")!

    func hours() async throws -> [ClinicHours] {
        let (data, _) = try await session.data(from: base.appending(path: "hours"))
        return try JSONDecoder().decode([ClinicHours].self, from: data)
    }
}
