/// The summary that the front desk sees before the visit.
struct ArrivalEndpoint: Endpoint {
    struct Body: Encodable {
        let input: String
        let model: String
    }

    let summary: String

    var service: Service { .assistant }
    var path: String { "v1/responses" }
    var body: Body { Body(input: summary, model: "arrival-2") }
}
