import Foundation

struct ProcedureResource: Decodable {
    struct Concept: Decodable {
        struct Coding: Decodable {
            let code: String?
        }

        let coding: [Coding]?
    }

    let code: Concept?

    var billingCode: String? {
        code?.coding?.lazy.compactMap(\.code).first
    }
}
