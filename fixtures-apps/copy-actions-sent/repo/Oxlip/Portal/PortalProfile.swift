import Foundation
import Observation

/// What the person typed about the portal of their clinic. Kept in memory only.
@Observable
final class PortalProfile {
    var memberNumber = ""
    var clinicPhone = ""
}
