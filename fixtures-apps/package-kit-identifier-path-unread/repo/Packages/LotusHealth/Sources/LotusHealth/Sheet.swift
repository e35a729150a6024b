import Foundation

public struct Sheet: Identifiable, Sendable {
    public let id: UUID
    public let title: String
}
