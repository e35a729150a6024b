import HealthKit
import UIKit

final class ReadingCard: Sendable {
    func follow() async {
        for await _ in NotificationCenter.default.notifications(named: UIApplication.didBecomeActiveNotification) {
            await load()
        }
    }

    private func load() async {
        let names = await Source.shared.names(HKClinicalType(.vitalSignRecord))
        await MainActor.run { CardBoard.shared.readings = Array(names.suffix(3)) }
    }
}
