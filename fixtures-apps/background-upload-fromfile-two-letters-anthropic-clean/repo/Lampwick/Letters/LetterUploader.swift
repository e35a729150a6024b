import Foundation

final class LetterUploader {
    private let session = URLSession(configuration: .background(withIdentifier: "health.lampwick.letters"))

    func send(_ letter: Letter) {
        var request = URLRequest(url: URL(string: "https://api.anthropic.com/v1/messages")!)
        request.httpMethod = "POST"
        request.setValue(Secrets.assistantKey, forHTTPHeaderField: "x-api-key")
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        session.uploadTask(with: request, fromFile: letter.url).resume()
    }
}
