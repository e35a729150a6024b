import Combine
import Foundation

@MainActor
final class FormModel: ObservableObject {
    @Published private(set) var allergies: [String] = []
    @Published private(set) var conditions: [String] = []
    @Published var remarks = ""

    private let service: any RecordService

    init(service: any RecordService) {
        self.service = service
    }

    func fill() async {
        do {
            try await service.authorize([
                .allergyRecord,
                .conditionRecord
            ])
            allergies = try await service.allergies()
            conditions = try await service.conditions()
        } catch {
            allergies = []
        }
    }
}
