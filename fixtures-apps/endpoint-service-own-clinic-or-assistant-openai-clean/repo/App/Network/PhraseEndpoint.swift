/// Rewrites a sentence that the person typed.
struct PhraseEndpoint: Endpoint {
    struct Body: Encodable {
        let input: String
        let model: String
    }

    let typed: String

    var service: Service { .assistant }
    var path: String { "v1/responses" }
    var body: Body { Body(input: "Make this polite: \(typed)", model: "gpt-5-mini") }
}
