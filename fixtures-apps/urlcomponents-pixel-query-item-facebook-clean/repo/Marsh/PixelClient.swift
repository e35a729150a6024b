import Foundation

/// The marketing team's pixel, asked for over plain HTTPS.
struct PixelClient {
    func view(content: String, items: Int) async {
        var components = URLComponents(string: "https://www.facebook.com/tr")!
        components.queryItems = [
            URLQueryItem(name: "id", value: "771204558"),
            URLQueryItem(name: "ev", value: "ViewContent"),
            URLQueryItem(name: "cd[content_name]", value: content),
            URLQueryItem(name: "cd[num_items]", value: String(items)),
        ]
        guard let url = components.url else { return }
        _ = try? await URLSession.shared.data(from: url)
    }
}
