// a multipart upload of a text file to OpenAI: one made of records, one from the app's bundle
import HealthKit
import SwiftUI

struct MultipartForm {
    let boundary = UUID().uuidString
    private(set) var body = Data()

    mutating func field(_ name: String, _ value: String) {
        body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    mutating func file(_ name: String, _ data: Data) {
        body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: text/plain\r\n\r\n".utf8)
        body += data + Data("\r\n--\(boundary)--\r\n".utf8)
    }
    var request: URLRequest {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/files")!)
        request.httpMethod = "POST"
        request.setValue("multipart/form-data; boundary=\(boundary)", forHTTPHeaderField: "Content-Type")
        return request
    }
}

@main struct TansyApp: App {
    var body: some Scene {
        WindowGroup { Button("Prepare assistant") { Task { try await prepare() } } }
    }

    private func prepare() async throws {
        var manual = MultipartForm()
        manual.field("purpose", "assistants")
        manual.file("manual.txt", try Data(contentsOf: Bundle.main.url(forResource: "manual", withExtension: "txt")!))
        _ = try await URLSession.shared.upload(for: manual.request, from: manual.body)

        let file = try await writeChart()
        var chart = MultipartForm()
        chart.field("purpose", "assistants")
        chart.file("chart.txt", try Data(contentsOf: file))
        _ = try await URLSession.shared.upload(for: chart.request, from: chart.body) // leak: clinical-data-to-third-party
        try FileManager.default.removeItem(at: file)
    }

    private func writeChart() async throws -> URL {
        let type = HKClinicalType(.clinicalNoteRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let notes = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let url = URL.temporaryDirectory.appending(path: "chart.txt")
        try notes.map(\.displayName).joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
        return url
    }
}
