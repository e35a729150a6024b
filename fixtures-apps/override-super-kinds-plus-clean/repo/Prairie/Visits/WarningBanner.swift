import HealthKit
import SwiftUI

struct WarningBanner: View {
    let warnings: [HKClinicalRecord]

    var body: some View {
        if !warnings.isEmpty {
            Label(warnings.map(\.displayName).formatted(), systemImage: "exclamationmark.triangle")
        }
    }
}
