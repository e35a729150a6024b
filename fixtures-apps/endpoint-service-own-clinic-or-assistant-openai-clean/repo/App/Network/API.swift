import Foundation

struct API {
    func send(_ endpoint: some Endpoint) async throws -> Data {
        var request = URLRequest(url: endpoint.service.base.appending(path: endpoint.path))
        request.httpMethod = "POST"
        request.setValue("Bearer \(endpoint.service.token)", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(endpoint.body)
        let (data, _) = try await URLSession.shared.data(for: request)
        return data
    }
}
