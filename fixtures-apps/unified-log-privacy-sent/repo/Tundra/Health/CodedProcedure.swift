import Foundation

struct CodedProcedure: Decodable {
    struct Code: Decodable {
        struct Coding: Decodable { let code: String }
        let coding: [Coding]
    }

    let code: Code
}
