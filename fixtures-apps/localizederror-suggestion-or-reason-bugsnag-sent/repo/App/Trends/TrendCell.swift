import UIKit

final class TrendCell: UITableViewCell {
    static let reuseIdentifier = "TrendCell"

    func show(_ value: LabValue) {
        var content = UIListContentConfiguration.subtitleCell()
        content.text = value.name
        content.secondaryText = value.value.formatted() + " " + value.unit
        contentConfiguration = content
    }
}
