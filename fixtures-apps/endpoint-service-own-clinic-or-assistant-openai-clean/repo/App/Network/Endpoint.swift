protocol Endpoint {
    associatedtype Body: Encodable
    var service: Service { get }
    var path: String { get }
    var body: Body { get }
}
