import IGListKit

class FeedSection: NSObject, ListDiffable {
    func diffIdentifier() -> NSObjectProtocol {
        String(describing: type(of: self)) as NSString
    }

    func isEqual(toDiffableObject object: ListDiffable?) -> Bool {
        object?.diffIdentifier().isEqual(diffIdentifier()) ?? false
    }
}

final class VaccinesSection: FeedSection {}
final class LabsSection: FeedSection {}
final class DiagnosesSection: FeedSection {}
